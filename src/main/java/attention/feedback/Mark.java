package attention.feedback;

import attention.verdict.Check;

/** What became of a check. */
enum Mark {
  PASSED("✓", "passed"),
  FAILED("✗", "failed"),
  NOT_TRIED("–", "untried");

  private final String sign;
  private final String word;

  Mark(String sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  static Mark of(Check check) {
    if (check.passed()) {
      return PASSED;
    }
    return check.tried() ? FAILED : NOT_TRIED;
  }

  String sign() {
    return sign;
  }

  /** For those who do not see the sign; also the name of its style. */
  String word() {
    return word;
  }
}
