package attention.grade;

import attention.derive.Decimal;
import attention.exercise.GradientExercise;
import attention.gradient.AttentionGradient;
import attention.trial.Difference;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 10: the backward pass, one method for each arrow, each by itself. */
public class GradientGrader extends ExerciseGrader<AttentionGradient> {
  /** Grades an {@link AttentionGradient}. */
  public GradientGrader(Submission work) {
    super(new GradientExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("dV, what the values get back, is right")
  void theGradientOfTheValuesIsRight() {
    requireRight("values");
  }

  @Test
  @Order(11)
  @DisplayName("dA, what the weights get back, is right")
  void theGradientOfTheWeightsIsRight() {
    requireRight("weights");
  }

  @Test
  @Order(12)
  @DisplayName("Every row of dS sums to 0")
  void everyRowOfTheScoresGradientSumsTo0() {
    requireNothing("scores", (trial, right) -> rowSum(Findings.array(trial.answer())));
  }

  @Test
  @Order(13)
  @DisplayName("dS, what the scores get back, is right")
  void theGradientOfTheScoresIsRight() {
    requireRight("scores");
  }

  @Test
  @Order(14)
  @DisplayName("dQ, what the queries get back, is right")
  void theGradientOfTheQueriesIsRight() {
    requireRight("queries");
  }

  @Test
  @Order(15)
  @DisplayName("dK, what the keys get back, is right")
  void theGradientOfTheKeysIsRight() {
    requireRight("keys");
  }

  @Test
  @Order(16)
  @DisplayName("dX, what the embeddings get back on all three paths, is right")
  void theGradientOfTheEmbeddingsIsRight() {
    requireRight("embeddings");
  }

  private static Optional<String> rowSum(INDArray found) {
    for (int row = 0; row < found.rows(); row++) {
      double sum = found.getRow(row).sumNumber().doubleValue();
      if (!Difference.close(sum, 0)) {
        return Optional.of(
            "Row %d of your dS sums to %s; it should sum to 0, since the weights of a row sum to 1 whatever its scores are."
                .formatted(row + 1, Decimal.text(sum)));
      }
    }
    return Optional.empty();
  }
}
