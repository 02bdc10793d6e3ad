package attention.grade;

import attention.exercise.MultiHeadExercise;
import attention.multihead.MultiHead;
import attention.task.Aspect;
import attention.task.Probe;
import attention.trial.Answer;
import attention.trial.Difference;
import attention.trial.Trial;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Grades lesson 08: several heads attend side by side. */
public class MultiHeadGrader extends ExerciseGrader<MultiHead> {
  /** Grades a {@link MultiHead}. */
  public MultiHeadGrader(Submission work) {
    super(new MultiHeadExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("Each of the four projections has an effect")
  void eachProjectionHasAnEffect() {
    requireNothing(
        (trial, right) ->
            withoutEffect(trial, "wq", "W_Q", "toQueries")
                .or(() -> withoutEffect(trial, "wk", "W_K", "toKeys"))
                .or(() -> withoutEffect(trial, "wv", "W_V", "toValues"))
                .or(() -> withoutEffect(trial, "wo", "W_O", "toOutput")));
  }

  @Test
  @Order(11)
  @DisplayName("Each head attends with its own share of the features")
  void eachHeadAttendsWithItsOwnShare() {
    requireNothing(this::wrongHeads);
  }

  @Test
  @Order(12)
  @DisplayName("The outputs are right")
  void theOutputsAreRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(13)
  @DisplayName("A single token attends to itself in every head")
  void aSingleTokenAttendsToItself() {
    requireRight(Aspect.ONE_TOKEN);
  }

  @Test
  @Order(14)
  @DisplayName("Hidden keys are hidden from every head")
  void hiddenKeysAreHiddenFromEveryHead() {
    requireRight(Aspect.MINUS_INFINITY);
  }

  @Test
  @Order(15)
  @DisplayName("Heads that cannot share d_model evenly are refused")
  void unevenHeadsAreRefused() {
    requireRight(Aspect.UNEVEN_HEADS);
  }

  private Optional<String> withoutEffect(
      Trial trial, String name, String symbol, String projection) {
    return trials().withoutEffect(trial, name)
        ? Optional.of(
            "With another %s your outputs stay the same, so %s is not called, or its result is not used."
                .formatted(symbol, projection))
        : Optional.empty();
  }

  /** Where W_O is the identity, each head's context stands in the output as it is. */
  private Optional<String> wrongHeads(Trial trial, Answer right) {
    INDArray wo = trial.probe().array("wo");
    if (!wo.equals(Nd4j.eye(wo.rows()).castTo(wo.dataType()))) {
      return Optional.empty();
    }
    String wrong = heads(trial, right, false);
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "W_O is the identity here, so that each head's context stands in columns of its own. Right: %s. Wrong: %s."
                .formatted(
                    Optional.of(heads(trial, right, true)).filter(s -> !s.isEmpty()).orElse("none"),
                    wrong));
  }

  private static String heads(Trial trial, Answer right, boolean wanted) {
    int heads = trial.probe().setting("heads", Integer.class);
    return IntStream.range(0, heads)
        .filter(head -> sameColumns(trial, right, head, heads) == wanted)
        .mapToObj(head -> "head %d (columns %s)".formatted(head + 1, columns(trial, head, heads)))
        .collect(Collectors.joining(", "));
  }

  private static String columns(Trial trial, int head, int heads) {
    int width = width(trial.probe(), heads);
    return "%d to %d".formatted(head * width + 1, (head + 1) * width);
  }

  private static boolean sameColumns(Trial trial, Answer right, int head, int heads) {
    int width = width(trial.probe(), heads);
    return Difference.first(
            share(Findings.array(trial.answer()), head, width),
            share(Findings.array(right), head, width))
        .isEmpty();
  }

  private static INDArray share(INDArray array, int head, int width) {
    return array.get(
        NDArrayIndex.all(), NDArrayIndex.interval((long) head * width, (head + 1L) * width));
  }

  private static int width(Probe probe, int heads) {
    return probe.array("queries").columns() / heads;
  }
}
