package attention.check;

import attention.derive.Place;
import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody who works out masked problems and problems of several heads in plain loops, and writes
 * each number down with so many decimals.
 */
final class HeadsWork {
  private final Example problem;
  private final int decimals;
  private final Map<Place, double[][]> written = new HashMap<>();

  /** What somebody makes of a step that goes wrong; the right matrix where nothing does. */
  @FunctionalInterface
  interface Slip {
    double[][] of(Place place, double[][] right, HeadsWork before);
  }

  HeadsWork(Example problem, int decimals, Slip slip) {
    this.problem = problem;
    this.decimals = decimals;
    for (Place place : Place.worked(problem)) {
      double[][] own = slip.of(place, right(place), this);
      written.put(place, each(own, (i, j) -> round(own[i][j])));
    }
  }

  /** What was written for another step of the same head. */
  double[][] of(Place place, Step step) {
    return step == Step.EMBEDDINGS
        ? doubles(problem.embeddings())
        : written.get(place.beside(step));
  }

  double[][] contexts() {
    int heads = problem.heads();
    double[][] together = new double[problem.tokens().size()][];
    for (int i = 0; i < together.length; i++) {
      int row = i;
      together[i] =
          IntStream.rangeClosed(1, heads)
              .mapToObj(head -> written.get(new Place(Step.CONTEXT, head, masked()))[row])
              .flatMapToDouble(Arrays::stream)
              .toArray();
    }
    return together;
  }

  double[][] outputWeights() {
    return doubles(problem.outputWeights());
  }

  private boolean masked() {
    return problem.setting().isMasked();
  }

  private double[][] right(Place place) {
    Example head = place.in(problem);
    return switch (place.step()) {
      case EMBEDDINGS, MASKED -> throw new IllegalArgumentException(place.label());
      case QUERIES -> against(of(place, Step.EMBEDDINGS), doubles(head.wq()));
      case KEYS -> against(of(place, Step.EMBEDDINGS), doubles(head.wk()));
      case VALUES -> against(of(place, Step.EMBEDDINGS), doubles(head.wv()));
      case SCORES -> against(of(place, Step.QUERIES), of(place, Step.KEYS));
      case SCALED -> {
        double[][] scores = of(place, Step.SCORES);
        yield each(scores, (i, j) -> scores[i][j] / Math.sqrt(head.wk().rows()));
      }
      case WEIGHTS -> softmax(of(place, Step.SCALED), problem.setting()::sees);
      case CONTEXT -> against(of(place, Step.WEIGHTS), turned(of(place, Step.VALUES)));
      case OUTPUT -> against(contexts(), doubles(problem.outputWeights()));
    };
  }

  /** The sheet; what the mask hides is written or left open. */
  Sheet sheet(boolean leavesHiddenOpen) {
    Map<Place, HandMatrix> matrices = new HashMap<>();
    written.forEach(
        (place, numbers) ->
            matrices.put(
                place,
                HandMatrix.of(
                    IntStream.range(0, numbers.length)
                        .mapToObj(row -> row(place, row, numbers[row], leavesHiddenOpen))
                        .toList())));
    return new Sheet("experiment", "", problem, matrices);
  }

  private List<Optional<HandNumber>> row(
      Place place, int row, double[] numbers, boolean leavesHiddenOpen) {
    return IntStream.range(0, numbers.length)
        .mapToObj(
            column ->
                leavesHiddenOpen
                        && Sheet.hides(place, problem, row, column)
                        && (numbers[column] == 0 || place.step() != Step.WEIGHTS)
                    ? Optional.<HandNumber>empty()
                    : Optional.of(number(numbers[column])))
        .toList();
  }

  private HandNumber number(double value) {
    boolean whole = value == Math.rint(value);
    return HandNumber.parse(
        BigDecimal.valueOf(value)
            .setScale(whole ? 0 : decimals, RoundingMode.HALF_UP)
            .toPlainString());
  }

  private double round(double value) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  /** Which keys somebody lets a query see. */
  @FunctionalInterface
  interface Sight {
    boolean sees(int query, int key);
  }

  static double[][] softmax(double[][] scores, Sight sight) {
    double[] totals = new double[scores.length];
    double[][] powers = each(scores, (i, j) -> sight.sees(i, j) ? Math.exp(scores[i][j]) : 0);
    for (int i = 0; i < powers.length; i++) {
      for (double power : powers[i]) {
        totals[i] += power;
      }
    }
    return each(powers, (i, j) -> totals[i] == 0 ? 0 : powers[i][j] / totals[i]);
  }

  static double[][] against(double[][] left, double[][] right) {
    double[][] result = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        for (int m = 0; m < right[0].length; m++) {
          result[i][j] += left[i][m] * right[j][m];
        }
      }
    }
    return result;
  }

  static double[][] turned(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    return each(result, (i, j) -> matrix[j][i]);
  }

  @FunctionalInterface
  interface Entry {
    double at(int row, int column);
  }

  static double[][] each(double[][] shape, Entry entry) {
    double[][] result = new double[shape.length][shape[0].length];
    for (int i = 0; i < shape.length; i++) {
      for (int j = 0; j < shape[0].length; j++) {
        result[i][j] = entry.at(i, j);
      }
    }
    return result;
  }

  static double[][] doubles(ExactMatrix matrix) {
    double[][] shape = new double[matrix.rows()][matrix.columns()];
    return each(shape, (i, j) -> matrix.get(i, j).doubleValue());
  }
}
