package attention.handin;

/** How much of a submission is looked at: an honest one needs a tenth of it. */
final class Limits {
  /** How many files of one submission are looked at. */
  static final int MOST_FILES = 20_000;

  /** How many folders deep. */
  static final int DEEPEST = 20;

  /** How many bytes a file to be graded may have; the longest solution has 8,000. */
  static final int LARGEST_FILE = 1_000_000;

  private Limits() {}
}
