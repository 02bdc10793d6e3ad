package attention.grade;

import attention.exercise.ProjectionExercise;
import attention.project.Projection;
import attention.task.Aspect;
import attention.trial.Trial;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 02: features are projected. */
public class ProjectionGrader extends ExerciseGrader<Projection> {
  /** Grades a {@link Projection}. */
  public ProjectionGrader(Submission work) {
    super(new ProjectionExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("Equal tokens become equal rows")
  void equalTokensBecomeEqualRows() {
    requireNothing((trial, right) -> equalTokensThatDiffer(trial));
  }

  @Test
  @Order(11)
  @DisplayName("A token of zeros stays a row of zeros")
  void zerosStayZeros() {
    requireNothing((trial, right) -> zerosThatChange(trial));
  }

  @Test
  @Order(12)
  @DisplayName("Every token is projected rightly")
  void everyTokenIsProjected() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(13)
  @DisplayName("A single token can be projected")
  void aSingleTokenCanBeProjected() {
    requireRight(Aspect.ONE_TOKEN);
  }

  private static Optional<String> equalTokensThatDiffer(Trial trial) {
    INDArray features = trial.probe().array("features");
    INDArray projected = Findings.array(trial.answer());
    for (int row = 0; row < features.rows(); row++) {
      int same = Rows.first(features, features, row).orElseThrow();
      if (!Rows.equal(projected, same, projected, row)) {
        return Optional.of(
            ("Tokens %d and %d are both %s, yet one becomes %s and the other %s. What becomes of a"
                    + " token depends on that token alone.")
                .formatted(
                    same + 1,
                    row + 1,
                    Rows.text(features, row),
                    Rows.text(projected, same),
                    Rows.text(projected, row)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> zerosThatChange(Trial trial) {
    INDArray features = trial.probe().array("features");
    INDArray projected = Findings.array(trial.answer());
    for (int row = 0; row < features.rows(); row++) {
      boolean allZeros = features.getRow(row).eq(0).all();
      if (allZeros && !projected.getRow(row).eq(0).all()) {
        return Optional.of(
            ("Token %d is %s and becomes %s. Zeros times any weights are zeros; what is there must"
                    + " have been added, or come from other tokens.")
                .formatted(row + 1, Rows.text(features, row), Rows.text(projected, row)));
      }
    }
    return Optional.empty();
  }
}
