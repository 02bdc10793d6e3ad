package attention.slip;

import attention.derive.Step;
import attention.number.HandNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Every entry off by one factor, whatever the idea behind it. */
final class ConstantFactor {
  private static final int LEAST_CELLS = 3; // two agree on a factor too easily
  private static final double FUZZIEST = 0.05; // 5%: a factor less certain than that says nothing
  private static final int MOST_DECIMALS = 6;

  /** The factors that a matrix allows, from the smallest to the largest. */
  private record Range(double low, double high) {
    boolean holds(double factor) {
      return low <= factor && factor <= high;
    }

    Range and(double one, double other) {
      return new Range(Math.max(low, Math.min(one, other)), Math.min(high, Math.max(one, other)));
    }

    boolean isSharp() {
      return low <= high && low * high > 0 && (high - low) <= FUZZIEST * Math.abs(low);
    }
  }

  private ConstantFactor() {}

  static Optional<Slip> behind(Step step, OwnNumbers own, Evidence evidence) {
    double[][] right = evidence.right();
    Range range = range(right, evidence);
    if (!range.isSharp() || range.holds(1) || isCutOff(right, evidence)) {
      return Optional.empty();
    }
    if (range.holds(-1)) {
      return Optional.of(
          new Slip(
              "signs-flipped",
              "All your signs are flipped",
              "Every entry has the right size and the wrong sign. Keep the signs of the factors:"
                  + " minus times minus is plus."));
    }
    return Optional.of(step == Step.SCALED ? divisor(range, own) : factor(range));
  }

  /** Whether every entry is within a unit of its last place, as decimals are that were cut off. */
  private static boolean isCutOff(double[][] right, Evidence evidence) {
    for (int i = 0; i < evidence.rows(); i++) {
      for (int j = 0; j < evidence.columns(); j++) {
        if (!evidence.fits(i, j, right[i][j], 2)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of the scores: the divisor is what a learner chose. */
  private static Slip divisor(Range range, OwnNumbers own) {
    double root = own.root();
    return new Slip(
        "other-divisor",
        "Your divisor is not √d_k",
        "Every entry is your score divided by %s. Divide by √d_k = √%d%s instead."
            .formatted(
                roundest(root / range.high(), root / range.low()),
                own.keyWidth(),
                root == Math.rint(root) ? " = " + (int) root : " ≈ %.4f".formatted(root)));
  }

  private static Slip factor(Range range) {
    boolean smaller = Math.abs(range.low()) < 1;
    String off =
        smaller
            ? "the right one divided by " + roundest(1 / range.high(), 1 / range.low())
            : roundest(range.low(), range.high()) + " times the right one";
    return new Slip(
        "constant-factor",
        "All your entries are off by one factor",
        "Every entry is %s. Do only what the formula says: nothing else is multiplied or divided."
            .formatted(off));
  }

  private static Range range(double[][] right, Evidence evidence) {
    Range range = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    Set<Double> sizes = new HashSet<>();
    int cells = 0;
    for (int i = 0; i < right.length; i++) {
      for (int j = 0; j < right[i].length; j++) {
        Optional<HandNumber> written = evidence.at(i, j);
        double whole = right[i][j];
        if (written.isPresent() && whole != 0) {
          double value = written.get().value();
          double off = evidence.tolerance(i, j) + 1e-9 * Math.abs(value);
          range = range.and((value - off) / whole, (value + off) / whole);
          sizes.add(Math.abs(whole));
          cells++;
        } else if (!evidence.fits(i, j, 0, 1)) {
          return new Range(1, 0); // no factor makes anything else of 0
        }
      }
    }
    return cells >= LEAST_CELLS && sizes.size() > 1 ? range : new Range(1, 0);
  }

  /** The number with the fewest decimals between two. */
  private static String roundest(double low, double high) {
    BigDecimal middle = BigDecimal.valueOf((low + high) / 2);
    for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      BigDecimal rounded = middle.setScale(decimals, RoundingMode.HALF_EVEN);
      if (rounded.doubleValue() >= low && rounded.doubleValue() <= high) {
        return rounded.toPlainString();
      }
    }
    return middle.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
