package attention.grade;

import attention.derive.Decimal;
import attention.exercise.WeightedSumExercise;
import attention.mix.Mixing;
import attention.task.Aspect;
import attention.trial.Difference;
import attention.trial.Trial;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 05: weights and values become context. */
public class WeightedSumGrader extends ExerciseGrader<Mixing> {
  /** Grades a {@link Mixing}. */
  public WeightedSumGrader(Submission work) {
    super(new WeightedSumExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("A weight of 1 picks its value")
  void aWeightOf1PicksItsValue() {
    requireNothing((trial, right) -> valueNotPicked(trial));
  }

  @Test
  @Order(11)
  @DisplayName("A row of equal weights gives the mean of the values")
  void equalWeightsGiveTheMean() {
    requireNothing((trial, right) -> notTheMean(trial));
  }

  @Test
  @Order(12)
  @DisplayName("The context lies between the smallest and the largest value")
  void theContextLiesBetweenTheValues() {
    requireNothing(
        (trial, right) -> Hull.left(Findings.array(trial.answer()), trial.probe().array("values")));
  }

  @Test
  @Order(13)
  @DisplayName("The context is right")
  void theContextIsRight() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(14)
  @DisplayName("A single value is the context itself")
  void aSingleValueIsTheContext() {
    requireRight(Aspect.ONE_TOKEN);
  }

  private static Optional<String> valueNotPicked(Trial trial) {
    INDArray weights = trial.probe().array("weights");
    for (int query = 0; query < weights.rows(); query++) {
      INDArray shares = weights.getRow(query);
      if (shares.maxNumber().doubleValue() == 1) {
        int key = shares.argMax().getInt(0);
        String promise =
            "Row %d of the weights is 1 for value %d and 0 for the others; so the context is value %d."
                .formatted(query + 1, key + 1, key + 1);
        return differs(trial, query, trial.probe().array("values").getRow(key, true), promise);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> notTheMean(Trial trial) {
    INDArray weights = trial.probe().array("weights");
    for (int query = 0; query < weights.rows(); query++) {
      INDArray shares = weights.getRow(query);
      if (shares.maxNumber().equals(shares.minNumber())) {
        String promise =
            "All weights in row %d are %s; so the context is the mean of the values."
                .formatted(query + 1, Decimal.text(shares.getDouble(0)));
        return differs(trial, query, trial.probe().array("values").mean(true, 0), promise);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> differs(
      Trial trial, int query, INDArray expected, String promise) {
    INDArray context = Findings.array(trial.answer()).getRow(query, true);
    return Difference.first(context, expected)
        .map(
            difference ->
                "%s In column %d that is %s; your context there is %s."
                    .formatted(
                        promise,
                        difference.column(),
                        Decimal.text(difference.expected()),
                        Decimal.text(difference.found())));
  }
}
