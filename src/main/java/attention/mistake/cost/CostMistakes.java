package attention.mistake.cost;

import attention.cost.CostSteps;
import java.util.List;

/** Every mistake known of counting, fitting and extrapolating. */
public final class CostMistakes {
  private static final List<Class<? extends CostSteps>> ALL =
      List.of(
          MultiplicationsOnly.class,
          FirstAdditionLeftOut.class,
          OutputProjectionForgotten.class,
          OneProjectionOnly.class,
          ProjectedToOneHead.class,
          ProjectionsSquared.class,
          HeadsMultiplied.class,
          OneHeadCounted.class,
          ScoresLinear.class,
          ScoresExponential.class,
          WidthSquared.class,
          PairsOnce.class,
          MixingForgotten.class,
          WholeNumbersOverflow.class,
          EightBytes.class,
          ScoresNotBytes.class,
          OneHeadsBytes.class,
          BytesShared.class,
          BytesLinear.class,
          LinearAxes.class,
          LogOfTimeOnly.class,
          LogOfLengthOnly.class,
          AxesExchanged.class,
          FirstAndLastOnly.class,
          RatioOfRatios.class,
          MeansForgotten.class,
          BasesMixed.class,
          ExponentRounded.class,
          InProportion.class,
          AlongAStraightLine.class,
          AsAnExponential.class,
          LogarithmReturned.class,
          LengthAsItIs.class,
          FactorForgotten.class,
          SquareTakenForGranted.class,
          FromTheLastPoint.class,
          TenForE.class);

  private CostMistakes() {}

  /** All of them. */
  public static List<Class<? extends CostSteps>> all() {
    return ALL;
  }
}
