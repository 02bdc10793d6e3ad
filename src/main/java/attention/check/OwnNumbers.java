package attention.check;

import attention.derive.Decimal;
import attention.derive.Step;
import attention.exact.Fractions;
import attention.example.Example;
import attention.mix.WeightedSum;
import attention.number.HandNumber;
import attention.project.LinearProjection;
import attention.score.DotProductScores;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import attention.weight.Softmax;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The learner's own numbers: what they wrote, and where they left a cell blank, what follows for it
 * from what they wrote before.
 */
final class OwnNumbers {
  private final Sheet sheet;
  private final Map<Step, INDArray> matrices = new EnumMap<>(Step.class);

  OwnNumbers(Sheet sheet) {
    this.sheet = sheet;
    matrices.put(Step.EMBEDDINGS, sheet.example().embeddings().toArray());
    for (Step step : Step.worked()) {
      matrices.put(step, filled(sheet.matrix(step), following(step)));
    }
  }

  /** Whether a matrix holds a number that is not whole. */
  boolean needsRounding(Step step) {
    INDArray matrix = matrices.get(step);
    return Arrays.stream(matrix.toDoubleMatrix())
        .flatMapToDouble(Arrays::stream)
        .anyMatch(number -> number != Math.rint(number));
  }

  /** The problem they work on. */
  Example example() {
    return sheet.example();
  }

  /** All matrices, the embeddings included. */
  Map<Step, INDArray> matrices() {
    return matrices;
  }

  /** The number in a row and a column, both from 0. */
  double number(Step step, int row, int column) {
    return matrices.get(step).getDouble(row, column);
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

  /** What a step gives, computed from the learner's own earlier numbers. */
  INDArray following(Step step) {
    return switch (step) {
      case EMBEDDINGS -> matrices.get(Step.EMBEDDINGS);
      case QUERIES -> projected(example().wq().toArray());
      case KEYS -> projected(example().wk().toArray());
      case VALUES -> projected(example().wv().toArray());
      case SCORES ->
          new DotProductScores().between(matrices.get(Step.QUERIES), matrices.get(Step.KEYS));
      case SCALED -> matrices.get(Step.SCORES).div(Math.sqrt(example().wk().rows()));
      case WEIGHTS -> new Softmax().of(matrices.get(Step.SCALED));
      case CONTEXT -> new WeightedSum().of(matrices.get(Step.WEIGHTS), matrices.get(Step.VALUES));
    };
  }

  private INDArray projected(INDArray weights) {
    return new LinearProjection(weights).of(matrices.get(Step.EMBEDDINGS));
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
