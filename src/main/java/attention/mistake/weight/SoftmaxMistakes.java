package attention.mistake.weight;

import attention.weight.Weighting;
import java.util.List;

/** Every mistake known of the step from scores to weights. */
public final class SoftmaxMistakes {
  private static final List<Class<? extends Weighting>> ALL =
      List.of(
          SoftmaxOverQueries.class,
          SoftmaxOverEverything.class,
          PowersOverColumnSums.class,
          RowSumsLaidAcross.class,
          MaximumsLaidAcross.class,
          TransposedWeights.class,
          NoSubtraction.class,
          EpsilonInDenominator.class,
          ClippedScores.class,
          CappedScores.class,
          GlobalMaximum.class,
          MaximumStartsAtZero.class,
          MeanSubtracted.class,
          SmallestSubtracted.class,
          MaximumPerKey.class,
          MaximumAfterPower.class,
          MaximumMinusScore.class,
          MinusSign.class,
          NoNormalisation.class,
          PowersOnly.class,
          DividedByLargestPower.class,
          DividedByCount.class,
          DividedByLength.class,
          LastPowerNotSummed.class,
          LastKeyForgotten.class,
          OwnPowerLeftOut.class,
          ShareOfScores.class,
          ShareOfSizes.class,
          ShareOfSquares.class,
          ScoreToThePowerE.class,
          NegativeScoresDropped.class,
          ShareAboveSmallest.class,
          PowersOfTwo.class,
          PowersOfTen.class,
          Sigmoid.class,
          LogSoftmax.class,
          OnlyTheLargest.class,
          LargestMarked.class,
          SoftmaxTwice.class,
          ScaledAgain.class,
          ScoresCutToIntegers.class,
          MinusInfinityAsZero.class);

  private SoftmaxMistakes() {}

  /** All of them. */
  public static List<Class<? extends Weighting>> all() {
    return ALL;
  }
}
