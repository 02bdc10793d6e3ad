package attention.grade;

import attention.cross.CrossAttention;
import attention.exercise.CrossAttentionExercise;
import attention.task.Aspect;
import attention.task.Probe;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 09: one sequence asks another. */
public class CrossAttentionGrader extends ExerciseGrader<CrossAttention> {
  private final CrossAttentionExercise exercise = new CrossAttentionExercise();

  /** Grades a {@link CrossAttention}. */
  public CrossAttentionGrader(Submission work) {
    super(new CrossAttentionExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("The decoder asks")
  void theDecoderAsks() {
    requireEffect("decoder", "With another decoder your contexts stay the same: it asks nothing.");
  }

  @Test
  @Order(11)
  @DisplayName("The encoder answers")
  void theEncoderAnswers() {
    requireEffect(
        "encoder",
        "With another encoder your contexts stay the same: nothing of the source comes through.");
  }

  @Test
  @Order(12)
  @DisplayName("The queries are made with the query projection")
  void queriesAreMadeWithTheQueryProjection() {
    requireEffect("wq", projection("W_Q", "queries", "toQueries"));
  }

  @Test
  @Order(13)
  @DisplayName("The keys are made with the key projection")
  void keysAreMadeWithTheKeyProjection() {
    requireEffect("wk", projection("W_K", "keys", "toKeys"));
  }

  @Test
  @Order(14)
  @DisplayName("The context is made of values")
  void theContextIsMadeOfValues() {
    requireEffect("wv", projection("W_V", "values", "toValues"));
  }

  @Test
  @Order(15)
  @DisplayName("The context lies between the encoder's smallest and largest value")
  void theContextLiesBetweenTheValues() {
    requireNothing(
        (trial, right) -> Hull.left(Findings.array(trial.answer()), values(trial.probe())));
  }

  @Test
  @Order(16)
  @DisplayName("The context is right")
  void theContextIsRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(17)
  @DisplayName("One token may ask, and one may answer")
  void oneTokenMayAskAndOneMayAnswer() {
    requireRight(Aspect.ONE_TOKEN);
  }

  private INDArray values(Probe probe) {
    return exercise.reference(probe).toValues().of(probe.array("encoder"));
  }

  private static String projection(String symbol, String what, String part) {
    return "With another %s your contexts stay the same, so your %s are not made by %s, or are not used."
        .formatted(symbol, what, part);
  }

  private void requireEffect(String input, String otherwise) {
    requireNothing(
        (trial, right) ->
            trials().withoutEffect(trial, input) ? Optional.of(otherwise) : Optional.empty());
  }
}
