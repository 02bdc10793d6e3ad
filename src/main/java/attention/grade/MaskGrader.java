package attention.grade;

import attention.derive.Decimal;
import attention.exercise.MaskExercise;
import attention.mask.MaskedWeighting;
import attention.task.Aspect;
import attention.trial.Difference;
import attention.trial.Trial;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 07: scores become weights of what a query may see. */
public class MaskGrader extends ExerciseGrader<MaskedWeighting> {
  /** Grades a {@link MaskedWeighting}. */
  public MaskGrader(Submission work) {
    super(new MaskExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("A hidden key gets the weight 0")
  void aHiddenKeyGetsTheWeight0() {
    requireNothing((trial, right) -> hiddenKeyWithWeight(trial));
  }

  @Test
  @Order(11)
  @DisplayName("The keys that are seen share 1")
  void theKeysThatAreSeenShare1() {
    requireNothing(
        (trial, right) ->
            Shares.notSummingTo1(
                Findings.array(trial.answer()), "the keys that a query sees share 1"));
  }

  @Test
  @Order(12)
  @DisplayName("The weights are right")
  void theWeightsAreRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(13)
  @DisplayName("Large scores neither overflow nor come back from behind the mask")
  void largeScoresNeitherOverflowNorComeBack() {
    requireRight(Aspect.LARGE);
  }

  @Test
  @Order(14)
  @DisplayName("Behind a cache, the last query stands at the last key")
  void behindACacheTheLastQueryStandsAtTheLastKey() {
    requireRight(Aspect.CACHE);
  }

  @Test
  @Order(15)
  @DisplayName("A query with every key hidden gets zeros")
  void aQueryWithEveryKeyHiddenGetsZeros() {
    requireRight(Aspect.FULLY_HIDDEN);
  }

  private static Optional<String> hiddenKeyWithWeight(Trial trial) {
    INDArray weights = Findings.array(trial.answer());
    for (int row = 1; row <= weights.rows(); row++) {
      for (int column = 1; column <= weights.columns(); column++) {
        double weight = weights.getDouble(row - 1L, column - 1L);
        Optional<String> why = MaskExercise.whyHidden(trial.probe(), row, column);
        if (why.isPresent() && !Difference.close(weight, 0)) {
          return Optional.of(
              "weights[%d,%d] is %s, but it should be 0. %s"
                  .formatted(row, column, Decimal.text(weight), why.get()));
        }
      }
    }
    return Optional.empty();
  }
}
