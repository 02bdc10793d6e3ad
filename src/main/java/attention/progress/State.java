package attention.progress;

/** Where a lesson stands. */
public enum State {
  /** The file is the starter still. */
  NOT_STARTED("not started", ""),
  /** The file was edited, and has not passed. */
  IN_PROGRESS("in progress", ""),
  /** The file passed as it is now. */
  PASSED("passed", ""),
  /** The same, though the solution had been read. */
  PASSED_AFTER_SOLUTION("passed", "passed, after seeing the solution"),
  /** Another content of the file passed. */
  CHANGED("changed", "changed since it passed: grade it again"),
  /** The solution was read before the file passed. */
  GIVEN_UP("given up", "the solution was seen; a pass still counts"),
  /** There is no file, or none that can be read. */
  MISSING("missing", "no file to read: ./attention reset LESSON restores it");

  private final String word;
  private final String remark;

  State(String word, String remark) {
    this.word = word;
    this.remark = remark;
  }

  /** The state in a word or two, for a table. */
  public String word() {
    return word;
  }

  /** What there is to say beside the word; often nothing. */
  public String remark() {
    return remark;
  }

  /** Whether the lesson is done. */
  public boolean passed() {
    return this == PASSED || this == PASSED_AFTER_SOLUTION;
  }
}
