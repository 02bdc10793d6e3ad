package attention.grade;

import attention.block.BlockSteps;
import attention.exercise.BlockExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Grades lesson 12: the norm, the network and both wirings, each by itself. */
public class BlockGrader extends ExerciseGrader<BlockSteps> {
  /** Grades {@link BlockSteps}. */
  public BlockGrader(Submission work) {
    super(new BlockExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("Layer norm is right")
  void layerNormIsRight() {
    requireRight("normalised");
  }

  @Test
  @Order(11)
  @DisplayName("The feed-forward network is right")
  void theFeedForwardNetworkIsRight() {
    requireRight("feedForward");
  }

  @Test
  @Order(12)
  @DisplayName("The pre-norm block is wired right")
  void thePreNormBlockIsWiredRight() {
    requireRight("preNorm");
  }

  @Test
  @Order(13)
  @DisplayName("The post-norm block is wired right")
  void thePostNormBlockIsWiredRight() {
    requireRight("postNorm");
  }
}
