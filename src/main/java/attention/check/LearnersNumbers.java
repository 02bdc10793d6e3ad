package attention.check;

import attention.derive.Decimal;
import attention.derive.Step;
import attention.exact.Fractions;
import attention.example.Example;
import attention.interval.Interval;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import attention.slip.OwnNumbers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The learner's own numbers: what they wrote, and where they left a cell blank, what follows for it
 * from what they wrote before.
 */
final class LearnersNumbers {
  private final Sheet sheet;
  private final Chain following;
  private final Map<Step, double[][]> numbers = new EnumMap<>(Step.class);

  LearnersNumbers(Sheet sheet) {
    this.sheet = sheet;
    this.following = new Chain(sheet.example());
    for (Step step : Step.values()) {
      double[][] filled = filled(step);
      numbers.put(step, filled);
      following.take(step, (row, column) -> Optional.of(Interval.exactly(filled[row][column])));
    }
  }

  /** Whether a matrix holds a number that is not whole. */
  boolean needsRounding(Step step) {
    return Arrays.stream(numbers.get(step))
        .flatMapToDouble(Arrays::stream)
        .anyMatch(number -> number != Math.rint(number));
  }

  /** The problem they work on. */
  Example example() {
    return sheet.example();
  }

  /** The matrices, the embeddings among them. */
  OwnNumbers own() {
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    numbers.forEach((step, matrix) -> matrices.put(step, Nd4j.create(matrix)));
    return new OwnNumbers(example(), matrices);
  }

  /** The number in a row and a column, both from 0. */
  double number(Step step, int row, int column) {
    return numbers.get(step)[row][column];
  }

  /** The same as a factor of a product, as it was written: {@code 0.50}, {@code (2/√3)}. */
  String factor(Step step, int row, int column) {
    if (step == Step.EMBEDDINGS) {
      return Fractions.factor(example().embeddings().get(row, column));
    }
    Optional<HandNumber> written = sheet.matrix(step).get(row, column);
    if (written.isPresent() && written.get().form() == HandNumber.Form.EXPRESSION) {
      return "(" + written.get().text() + ")";
    }
    double number = number(step, row, column);
    String text =
        written
            .filter(given -> given.decimals() <= Decimal.MOST_DECIMALS)
            .map(given -> Decimal.text(number, given.decimals()))
            .orElseGet(() -> Decimal.text(number));
    return number < 0 ? "(" + text + ")" : text;
  }

  /** What follows for a cell from the learner's own numbers of the steps before it. */
  double following(Step step, int row, int column) {
    return following.allows(step, 0).get(row, column).middle();
  }

  private double[][] filled(Step step) {
    double[][] filled = following.allows(step, 0).middles();
    if (step != Step.EMBEDDINGS) {
      HandMatrix given = sheet.matrix(step);
      for (int row = 0; row < filled.length; row++) {
        for (int column = 0; column < filled[0].length; column++) {
          double blank = filled[row][column];
          filled[row][column] = given.get(row, column).map(HandNumber::value).orElse(blank);
        }
      }
    }
    return filled;
  }
}
