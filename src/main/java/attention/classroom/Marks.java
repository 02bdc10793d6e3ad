package attention.classroom;

import attention.assignment.Credit;
import attention.assignment.Work;
import attention.verdict.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a work earns. */
final class Marks {
  private static final int DECIMALS = 2; // as shown, so that what is shown adds up

  private Marks() {}

  /** From 0 to what the work is worth, in hundredths. */
  static double of(Work work, Credit credit, List<Check> checks) {
    long passed = checks.stream().filter(Check::passed).count();
    if (passed == checks.size()) {
      return work.marks();
    }
    return credit == Credit.ALL_OR_NOTHING
        ? 0
        : BigDecimal.valueOf(work.marks() * passed / checks.size())
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .doubleValue();
  }
}
