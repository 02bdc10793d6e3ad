package attention.mistake.block;

import attention.block.BlockSteps;
import java.util.List;

/** Every mistake known of a transformer block: the norm, the network, the two wirings. */
public final class BlockMistakes {
  private static final List<Class<? extends BlockSteps>> ALL =
      List.of(
          DeviationWithoutOneFeature.class,
          EpsilonOutsideTheRoot.class,
          StdPlusEpsilon.class,
          EpsilonForgotten.class,
          EpsilonSquared.class,
          VarianceNotRooted.class,
          NormOverTokens.class,
          NormOverEverything.class,
          MeanKept.class,
          RootMeanSquare.class,
          VarianceAroundZero.class,
          OnlyCentred.class,
          GainAndBiasExchanged.class,
          BiasForgotten.class,
          GainForgotten.class,
          GainAndBiasForgotten.class,
          BiasBeforeGain.class,
          ActivationForgotten.class,
          ActivationTwice.class,
          ActivationAtTheEnd.class,
          ActivationOnTheInput.class,
          GeluForRelu.class,
          TanhGeluForRelu.class,
          AbsoluteValue.class,
          PositiveCutOff.class,
          FirstBiasForgotten.class,
          SecondBiasForgotten.class,
          BothBiasesForgotten.class,
          FirstBiasAfterTheActivation.class,
          WeightsNotTransposed.class,
          ResidualInside.class,
          MatricesExchanged.class,
          PreFirstResidualForgotten.class,
          PreSecondResidualForgotten.class,
          PreResidualsForgotten.class,
          PreResidualFromNormalised.class,
          PreWrittenAsPost.class,
          PreNormOnTheSublayersResult.class,
          PreFirstNormForBoth.class,
          PreNormsExchanged.class,
          PreFirstNormForgotten.class,
          PreSecondNormForgotten.class,
          PreNetworkBeside.class,
          PreSecondResidualFromX.class,
          PreInputAddedAgain.class,
          PreNetworkFirst.class,
          PreNormAtTheEndToo.class,
          PostFirstResidualForgotten.class,
          PostSecondResidualForgotten.class,
          PostResidualsForgotten.class,
          PostWrittenAsPre.class,
          PostNormWithoutTheSum.class,
          PostFirstNormForBoth.class,
          PostNormsExchanged.class,
          PostFirstNormForgotten.class,
          PostSecondNormForgotten.class,
          PostNetworkBeside.class,
          PostSecondResidualFromX.class,
          PostNetworkFirst.class,
          PostNormBeforeToo.class);

  private BlockMistakes() {}

  /** All of them. */
  public static List<Class<? extends BlockSteps>> all() {
    return ALL;
  }
}
