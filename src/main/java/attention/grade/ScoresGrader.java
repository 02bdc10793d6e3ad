package attention.grade;

import attention.derive.Decimal;
import attention.exercise.ScoresExercise;
import attention.score.Scores;
import attention.task.Aspect;
import attention.trial.Difference;
import attention.verdict.Check;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 03: queries are compared with keys. */
public class ScoresGrader extends ExerciseGrader<Scores> {
  /** Grades {@link Scores}, the scaled dot product. */
  public ScoresGrader(Submission work) {
    super(new ScoresExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("A query at a right angle to a key scores 0")
  void rightAnglesScoreZero() {
    requireNothing(
        (trial, right) -> rightAngle(Findings.array(trial.answer()), Findings.array(right)));
  }

  @Test
  @Order(11)
  @DisplayName("The key that fits a query better scores more")
  void theBetterKeyScoresMore() {
    requireNothing(
        (trial, right) -> wrongOrder(Findings.array(trial.answer()), Findings.array(right)));
  }

  @Test
  @Order(12)
  @DisplayName("Dot products are divided by √d_k")
  void dotProductsAreDividedByTheRoot() {
    requireNothing(
        (trial, right) ->
            wrongDivisor(
                Findings.array(trial.answer()),
                Findings.array(right),
                trial.probe().array("keys").columns()));
  }

  @Test
  @Order(13)
  @DisplayName("The scores are right")
  void theScoresAreRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(14)
  @DisplayName("One query and one key have a score too")
  void oneQueryAndOneKeyScoreToo() {
    requireRight(Aspect.ONE_TOKEN);
  }

  private static Optional<String> rightAngle(INDArray found, INDArray right) {
    for (int row = 0; row < right.rows(); row++) {
      for (int column = 0; column < right.columns(); column++) {
        double score = found.getDouble(row, column);
        if (right.getDouble(row, column) == 0 && !Difference.close(score, 0)) {
          return Optional.of(
              "scores[%d,%d] is %s, but the products of query %d and key %d add up to 0."
                  .formatted(row + 1, column + 1, Decimal.text(score), row + 1, column + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrongOrder(INDArray found, INDArray right) {
    for (int row = 0; row < right.rows(); row++) {
      for (int more = 0; more < right.columns(); more++) {
        for (int less = 0; less < right.columns(); less++) {
          boolean fitsBetter = right.getDouble(row, more) > right.getDouble(row, less);
          if (fitsBetter && !(found.getDouble(row, more) > found.getDouble(row, less))) {
            return Optional.of(
                "Key %d fits query %d better than key %d does, yet its score is %s and the other's %s."
                    .formatted(
                        more + 1,
                        row + 1,
                        less + 1,
                        Decimal.text(found.getDouble(row, more)),
                        Decimal.text(found.getDouble(row, less))));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The divisor that the scores themselves tell, if they all agree on one. */
  private static Optional<String> wrongDivisor(INDArray found, INDArray right, int width) {
    if (Difference.first(found, right).isEmpty()) {
      return Optional.empty();
    }
    double factor = found.mul(right).sumNumber().doubleValue() / squares(right);
    if (Difference.first(found, right.mul(factor)).isPresent()) {
      return Optional.of(Check.notTried("each score is a dot product over one number"));
    }
    return Optional.of(
        factor == 0
            ? "All your scores are 0: nothing is left after scaling."
            : "Your dot products seem to be divided by %s; it should be √%d ≈ %s."
                .formatted(
                    Decimal.text(Math.sqrt(width) / factor),
                    width,
                    Decimal.text(Math.sqrt(width))));
  }

  private static double squares(INDArray array) {
    return array.mul(array).sumNumber().doubleValue();
  }
}
