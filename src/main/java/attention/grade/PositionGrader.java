package attention.grade;

import attention.derive.Decimal;
import attention.exercise.PositionExercise;
import attention.position.Positions;
import attention.trial.Difference;
import attention.trial.Trial;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 11: waves, rotations, and attention that rotates; each method by itself. */
public class PositionGrader extends ExerciseGrader<Positions> {
  /** Grades {@link Positions}. */
  public PositionGrader(Submission work) {
    super(new PositionExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("The waves are right: sinusoidal(n, dModel)")
  void theWavesAreRight() {
    requireRight("sinusoidal");
  }

  @Test
  @Order(11)
  @DisplayName("A rotation keeps the length of every vector")
  void aRotationKeepsLengths() {
    requireNothing((trial, right) -> isRotation(trial) ? otherLength(trial) : Optional.empty());
  }

  @Test
  @Order(12)
  @DisplayName("Vectors are rotated rightly: rotated(vectors, first)")
  void vectorsAreRotated() {
    requireRight("rotated");
  }

  @Test
  @Order(13)
  @DisplayName("The context is right: context(queries, keys, values)")
  void theContextIsRight() {
    requireRight("context");
  }

  private boolean isRotation(Trial trial) {
    return exercise().asked(trial.probe()).method().equals("rotated");
  }

  private static Optional<String> otherLength(Trial trial) {
    INDArray vectors = trial.probe().array("vectors");
    INDArray rotated = Findings.array(trial.answer());
    for (int row = 0; row < vectors.rows(); row++) {
      double before = length(vectors, row);
      double after = length(rotated, row);
      if (!Difference.close(after, before)) {
        return Optional.of(
            "Row %d is %s and has the length %s; before it was %s with the length %s. Turning a vector changes its direction, never its length."
                .formatted(
                    row + 1,
                    Rows.text(rotated, row),
                    Decimal.text(after),
                    Rows.text(vectors, row),
                    Decimal.text(before)));
      }
    }
    return Optional.empty();
  }

  private static double length(INDArray matrix, int row) {
    return matrix.getRow(row).norm2Number().doubleValue();
  }
}
