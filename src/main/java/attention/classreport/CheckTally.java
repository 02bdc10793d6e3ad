package attention.classreport;

import attention.verdict.Check;

/** How a check of an exercise went, over a class. */
final class CheckTally {
  private final String title;
  private int passed;
  private int failed;
  private int notReached;

  CheckTally(String title) {
    this.title = title;
  }

  void add(Check check) {
    if (check.passed()) {
      passed++;
    } else if (check.tried() && check.written()) {
      failed++;
    } else {
      notReached++;
    }
  }

  String title() {
    return title;
  }

  int passed() {
    return passed;
  }

  int failed() {
    return failed;
  }

  /** Not written yet, or not tried since something before it failed. */
  int notReached() {
    return notReached;
  }
}
