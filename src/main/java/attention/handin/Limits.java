package attention.handin;

/** How much of a submission is looked at: an honest one needs a tenth of it. */
final class Limits {
  /** How many files of one submission are looked at. */
  static final int MOST_FILES = 20_000;

  /** How many folders deep. */
  static final int DEEPEST = 20;

  /** How many bytes a file to be graded may have; the longest solution has 8,000. */
  static final int LARGEST_FILE = 1_000_000;

  /** How many bytes the table of contents of a student's zip may have: some 40,000 files. */
  static final long LONGEST_TABLE = 4_000_000;

  /** How many bytes the table of contents of a class's zip may have. */
  static final long LONGEST_TABLE_OF_A_CLASS = 400_000_000;

  /** How many bytes a zip within a zip may have: it is unpacked in memory. */
  static final int LARGEST_ZIP_WITHIN = 32_000_000;

  /** How many zips of one submission are opened, and how deep one may lie in another. */
  static final int MOST_ZIPS = 5;

  /** How many files are searched for a class when none has its name. */
  static final int MOST_SEARCHED = 100;

  private Limits() {}
}
