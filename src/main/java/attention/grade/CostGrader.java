package attention.grade;

import attention.cost.CostSteps;
import attention.exercise.CostExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Grades lesson 13: operations, bytes, exponent and extrapolation, each by itself. */
public class CostGrader extends ExerciseGrader<CostSteps> {
  /** Grades {@link CostSteps}. */
  public CostGrader(Submission work) {
    super(new CostExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("The operations are counted right")
  void theOperationsAreCountedRight() {
    requireRight("operations");
  }

  @Test
  @Order(11)
  @DisplayName("The bytes of the scores are counted right")
  void theBytesOfTheScoresAreCountedRight() {
    requireRight("scoreBytes");
  }

  @Test
  @Order(12)
  @DisplayName("The exponent is the slope on logarithmic axes")
  void theExponentIsTheSlopeOnLogarithmicAxes() {
    requireRight("exponent");
  }

  @Test
  @Order(13)
  @DisplayName("The extrapolation lies on the same line")
  void theExtrapolationLiesOnTheSameLine() {
    requireRight("extrapolated");
  }
}
