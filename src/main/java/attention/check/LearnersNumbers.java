package attention.check;

import attention.derive.Decimal;
import attention.derive.Step;
import attention.exact.Fractions;
import attention.example.Example;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import attention.slip.OwnNumbers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The learner's own numbers: what they wrote, and where they left a cell blank, what follows for it
 * from what they wrote before.
 */
final class LearnersNumbers {
  private final Sheet sheet;
  private final OwnNumbers own;

  LearnersNumbers(Sheet sheet) {
    this.sheet = sheet;
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    matrices.put(Step.EMBEDDINGS, sheet.example().embeddings().toArray());
    for (Step step : Step.worked()) {
      INDArray following = new OwnNumbers(sheet.example(), matrices).right(step);
      matrices.put(step, filled(sheet.matrix(step), following));
    }
    this.own = new OwnNumbers(sheet.example(), matrices);
  }

  /** Whether a matrix holds a number that is not whole. */
  boolean needsRounding(Step step) {
    return Arrays.stream(own.matrices().get(step).toDoubleMatrix())
        .flatMapToDouble(Arrays::stream)
        .anyMatch(number -> number != Math.rint(number));
  }

  /** The problem they work on. */
  Example example() {
    return sheet.example();
  }

  /** The matrices, the embeddings among them. */
  OwnNumbers own() {
    return own;
  }

  /** The number in a row and a column, both from 0. */
  double number(Step step, int row, int column) {
    return own.matrices().get(step).getDouble(row, column);
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
            .map(given -> Decimal.text(number, given.decimals()))
            .orElseGet(() -> Decimal.text(number));
    return number < 0 ? "(" + text + ")" : text;
  }

  private static INDArray filled(HandMatrix given, INDArray following) {
    INDArray filled = following.dup('c');
    for (int row = 0; row < given.rows(); row++) {
      for (int column = 0; column < given.columns(); column++) {
        if (given.get(row, column).isPresent()) {
          filled.putScalar(row, column, given.get(row, column).get().value());
        }
      }
    }
    return filled;
  }
}
