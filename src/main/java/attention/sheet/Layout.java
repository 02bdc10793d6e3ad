package attention.sheet;

/** The words by which the rows of a sheet are known. */
final class Layout {
  static final String TITLE = "Attention by Hand";
  static final String PROBLEM = "problem";
  static final String STUDENT = "student";
  static final String HOW_TO = "how to";
  static final String GIVEN = "given";
  static final String STEP = "step";

  private Layout() {}
}
