package attention.exam;

/** A program in a sandbox gave no proper answer, and is gone. */
final class Lost extends Exception {
  private static final long serialVersionUID = 1L;

  /** How it was lost. */
  enum Way {
    /** Its time was over. */
    LATE,
    /** It ended. */
    ENDED,
    /** It said something that it never says. */
    GARBLED
  }

  private final Way way;
  private final int status;
  private final String lastWords;

  private Lost(Way way, int status, String lastWords) {
    super(way.name());
    this.way = way;
    this.status = status;
    this.lastWords = lastWords;
  }

  static Lost late() {
    return new Lost(Way.LATE, 0, "");
  }

  static Lost garbled() {
    return new Lost(Way.GARBLED, 0, "");
  }

  static Lost ended(int status, String lastWords) {
    return new Lost(Way.ENDED, status, lastWords);
  }

  Way way() {
    return way;
  }

  int status() {
    return status;
  }

  String lastWords() {
    return lastWords;
  }
}
