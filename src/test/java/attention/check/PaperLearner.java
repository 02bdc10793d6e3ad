package attention.check;

import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Fills in a sheet from the first step to the last, rounding as told, and goes on with the numbers
 * written down or with those on the calculator.
 */
final class PaperLearner {
  private final PaperWork problem;
  private final Map<Step, Integer> decimals;
  private final boolean goesOnWithRounded;
  private final boolean dropsZeros;

  /** What is written down in place of a right matrix, or the same. */
  @FunctionalInterface
  interface Slip {
    /** The learner's matrix, given the right one and all that was written before. */
    String[][] of(Step step, String[][] right, Map<Step, String[][]> before);
  }

  PaperLearner(
      PaperWork problem,
      Map<Step, Integer> decimals,
      boolean goesOnWithRounded,
      boolean dropsZeros) {
    this.problem = problem;
    this.decimals = decimals;
    this.goesOnWithRounded = goesOnWithRounded;
    this.dropsZeros = dropsZeros;
  }

  /**
   * All that the learner writes.
   *
   * @param carries whether a slip is carried into the steps after it
   */
  Map<Step, String[][]> written(Slip slip, boolean carries) {
    Map<Step, String[][]> written = new EnumMap<>(Step.class);
    Map<Step, double[][]> going = new EnumMap<>(Step.class);
    for (Step step : Step.worked()) {
      double[][] values = problem.of(step, going);
      String[][] right = texts(values, decimals.get(step));
      String[][] own = slip.of(step, right, written);
      written.put(step, own);
      going.put(step, goingOn(values, right, carries ? own : right));
    }
    return written;
  }

  private double[][] goingOn(double[][] values, String[][] right, String[][] own) {
    double[][] going = new double[values.length][values[0].length];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values[0].length; j++) {
        boolean kept = own[i][j].equals(right[i][j]) && !goesOnWithRounded;
        going[i][j] = kept ? values[i][j] : Double.parseDouble(own[i][j]);
      }
    }
    return going;
  }

  static double[][] numbers(String[][] texts) {
    return Arrays.stream(texts)
        .map(row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  String[][] texts(double[][] values, int places) {
    return Arrays.stream(values)
        .map(row -> Arrays.stream(row).mapToObj(x -> text(x, places)).toArray(String[]::new))
        .toArray(String[][]::new);
  }

  /** Rounded half up; whole numbers without decimals. */
  String text(double number, int places) {
    if (Math.abs(number - Math.rint(number)) < 1e-12) {
      return Long.toString(Math.round(number));
    }
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    return dropsZeros
        ? rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()
        : rounded.toPlainString();
  }

  Sheet sheet(Map<Step, String[][]> written) {
    Map<Step, HandMatrix> matrices = new EnumMap<>(Step.class);
    written.forEach((step, texts) -> matrices.put(step, matrix(texts)));
    return Sheet.ofOneHead("experiment", "", example(), matrices);
  }

  private static HandMatrix matrix(String[][] texts) {
    return HandMatrix.of(
        Arrays.stream(texts)
            .map(row -> Arrays.stream(row).map(HandNumber::parse).map(Optional::of).toList())
            .toList());
  }

  private Example example() {
    List<String> tokens =
        IntStream.rangeClosed(1, problem.embeddings.length).mapToObj(i -> "x" + i).toList();
    return new Example(
        tokens, exact(problem.embeddings), exact(problem.wq), exact(problem.wk), exact(problem.wv));
  }

  private static ExactMatrix exact(double[][] matrix) {
    return ExactMatrix.of(
        Arrays.stream(matrix)
            .map(row -> Arrays.stream(row).mapToObj(x -> BigFraction.of((long) x)).toList())
            .toList());
  }
}
