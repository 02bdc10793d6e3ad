package attention.grade;

import attention.derive.Decimal;
import attention.exercise.SoftmaxExercise;
import attention.task.Aspect;
import attention.weight.Weighting;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 04: scores become weights. */
public class SoftmaxGrader extends ExerciseGrader<Weighting> {
  /** Grades a {@link Weighting}. */
  public SoftmaxGrader(Submission work) {
    super(new SoftmaxExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("No weight is negative")
  void noWeightIsNegative() {
    requireNothing((trial, right) -> negative(Findings.array(trial.answer())));
  }

  @Test
  @Order(11)
  @DisplayName("Every row of weights sums to 1")
  void everyRowSumsTo1() {
    requireNothing(
        (trial, right) ->
            Shares.notSummingTo1(
                Findings.array(trial.answer()), "the shares of one query make 1 together"));
  }

  @Test
  @Order(12)
  @DisplayName("The weights are right")
  void theWeightsAreRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(13)
  @DisplayName("Large scores do not overflow")
  void largeScoresDoNotOverflow() {
    requireRight(Aspect.LARGE);
  }

  @Test
  @Order(14)
  @DisplayName("A score of −∞ gets the weight 0")
  void minusInfinityGetsWeight0() {
    requireRight(Aspect.MINUS_INFINITY);
  }

  private static Optional<String> negative(INDArray weights) {
    for (int row = 0; row < weights.rows(); row++) {
      for (int column = 0; column < weights.columns(); column++) {
        double weight = weights.getDouble(row, column);
        if (weight < 0) {
          return Optional.of(
              "weights[%d,%d] is %s; a weight is a share, and no share is below 0."
                  .formatted(row + 1, column + 1, Decimal.text(weight)));
        }
      }
    }
    return Optional.empty();
  }
}
