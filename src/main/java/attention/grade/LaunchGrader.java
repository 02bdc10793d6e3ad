package attention.grade;

import attention.exercise.LaunchExercise;
import attention.launch.LaunchSteps;
import attention.task.Aspect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Grades lesson 15: blocks, one thread's work, copies, and when they pay, each by itself. */
public class LaunchGrader extends ExerciseGrader<LaunchSteps> {
  /** Grades {@link LaunchSteps}. */
  public LaunchGrader(Submission work) {
    super(new LaunchExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("There are enough blocks, and none too many")
  void thereAreEnoughBlocks() {
    requireRight("blocks");
  }

  @Test
  @Order(11)
  @DisplayName("No thread leaves its arrays, and each score has a thread of its own")
  void noThreadLeavesItsArrays() {
    requireRight("thread", Aspect.WATCHED);
  }

  @Test
  @Order(12)
  @DisplayName("The scores are right after the launch")
  void theScoresAreRightAfterTheLaunch() {
    requireRight("thread");
  }

  @Test
  @Order(13)
  @DisplayName("The copies take the right time")
  void theCopiesTakeTheRightTime() {
    requireRight("copyMicroseconds");
  }

  @Test
  @Order(14)
  @DisplayName("The journey to the card pays from the right length on")
  void theJourneyPaysFromTheRightLengthOn() {
    requireRight("worthFrom");
  }
}
