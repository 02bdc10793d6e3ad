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

  private Lost(Way way, int status) {
    super(way.name());
    this.way = way;
    this.status = status;
  }

  static Lost late() {
    return new Lost(Way.LATE, 0);
  }

  static Lost garbled() {
    return new Lost(Way.GARBLED, 0);
  }

  static Lost ended(int status) {
    return new Lost(Way.ENDED, status);
  }

  Way way() {
    return way;
  }

  int status() {
    return status;
  }
}
