package attention.grade;

import attention.exercise.SelfAttentionExercise;
import attention.head.Attention;
import attention.task.Aspect;
import attention.task.Probe;
import attention.trial.Trial;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 06: the steps together are attention. */
public class SelfAttentionGrader extends ExerciseGrader<Attention> {
  private final SelfAttentionExercise exercise = new SelfAttentionExercise();

  /** Grades an {@link Attention}. */
  public SelfAttentionGrader(Submission work) {
    super(new SelfAttentionExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("The queries are made with the query projection")
  void queriesAreMadeWithTheQueryProjection() {
    requireNothing((trial, right) -> withoutEffect(trial, "wq", "W_Q", "queries", "toQueries"));
  }

  @Test
  @Order(11)
  @DisplayName("The keys are made with the key projection")
  void keysAreMadeWithTheKeyProjection() {
    requireNothing((trial, right) -> withoutEffect(trial, "wk", "W_K", "keys", "toKeys"));
  }

  @Test
  @Order(12)
  @DisplayName("The context is made of values, not of embeddings")
  void theContextIsMadeOfValues() {
    requireNothing((trial, right) -> withoutEffect(trial, "wv", "W_V", "values", "toValues"));
  }

  @Test
  @Order(13)
  @DisplayName("The context lies between the smallest and the largest value")
  void theContextLiesBetweenTheValues() {
    requireNothing(
        (trial, right) -> Hull.left(Findings.array(trial.answer()), values(trial.probe())));
  }

  @Test
  @Order(14)
  @DisplayName("The context is right")
  void theContextIsRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(15)
  @DisplayName("A single token's context is its own value")
  void aSingleTokensContextIsItsOwnValue() {
    requireRight(Aspect.ONE_TOKEN);
  }

  @Test
  @Order(16)
  @DisplayName("Parts can be exchanged: another similarity, another weighting")
  void partsCanBeExchanged() {
    requireRight(Aspect.OTHER_PARTS);
  }

  private INDArray values(Probe probe) {
    return exercise.reference(probe).toValues().of(probe.array("embeddings"));
  }

  private Optional<String> withoutEffect(
      Trial trial, String name, String symbol, String what, String part) {
    return trials().withoutEffect(trial, name)
        ? Optional.of(
            "With another %s your contexts stay the same, so your %s are not made by %s, or are not used."
                .formatted(symbol, what, part))
        : Optional.empty();
  }
}
