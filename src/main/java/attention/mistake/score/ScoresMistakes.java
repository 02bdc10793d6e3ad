package attention.mistake.score;

import attention.score.Scores;
import java.util.List;

/** Every mistake known of the step from queries and keys to scores. */
public final class ScoresMistakes {
  private static final List<Class<? extends Scores>> ALL =
      List.of(
          NoScaling.class,
          DividedByWidth.class,
          MultipliedByRoot.class,
          MultipliedByWidth.class,
          IntegerReciprocal.class,
          DividedByZero.class,
          RootCutToInteger.class,
          RootRounded.class,
          RootOfNumberOfKeys.class,
          RootOfNumberOfQueries.class,
          RootOfAllNumbers.class,
          SquareInsteadOfRoot.class,
          HalfOfWidth.class,
          FourthRoot.class,
          FixedRootOfThree.class,
          FixedEight.class,
          RootOfTheScore.class,
          ReshapeInsteadOfTranspose.class,
          KeysTimesQueries.class,
          QueryAndKeyExchanged.class,
          TransposeForgotten.class,
          FeaturesAgainstFeatures.class,
          ProductOfTransposes.class,
          QueriesAgainstQueries.class,
          KeysAgainstKeys.class,
          ElementwiseProduct.class,
          EachQueryWithItsOwnKeyOnly.class,
          CosineOfTheAngle.class,
          CosineOfTheAngleScaled.class,
          DistanceInsteadOfProduct.class,
          SoftmaxAppliedAlready.class,
          QueryNotComparedWithItself.class,
          LaterKeysLeftOut.class,
          LastFeatureForgotten.class,
          FirstFeatureForgotten.class,
          LastKeyForgotten.class,
          LastQueryForgotten.class,
          LastProductOnly.class,
          SumNeverReset.class,
          SumResetForEachQueryOnly.class,
          SumKeptAsInteger.class,
          ScaleRepeatedForEachFeature.class,
          FirstQueryOnly.class,
          FirstKeyOnly.class);

  private ScoresMistakes() {}

  /** All of them. */
  public static List<Class<? extends Scores>> all() {
    return ALL;
  }
}
