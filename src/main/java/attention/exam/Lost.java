package attention.exam;

/** A program in a sandbox gave no proper answer, and is gone. */
final class Lost extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean late;
  private final int status;
  private final String lastWords;

  private Lost(String message, boolean late, int status, String lastWords) {
    super(message);
    this.late = late;
    this.status = status;
    this.lastWords = lastWords;
  }

  /** Its time was over. */
  static Lost tooLate() {
    return new Lost("it did not answer in time", true, 0, "");
  }

  /** It ended, or said something that it never says. */
  static Lost ended(int status, String lastWords) {
    return new Lost("it ended with status " + status, false, status, lastWords);
  }

  boolean late() {
    return late;
  }

  int status() {
    return status;
  }

  String lastWords() {
    return lastWords;
  }
}
