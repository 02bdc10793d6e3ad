package attention.mistake.gradient;

import attention.gradient.AttentionGradient;
import java.util.List;

/** Every mistake known of the backward pass. */
public final class GradientMistakes {
  private static final List<Class<? extends AttentionGradient>> ALL =
      List.of(
          WeightsNotTransposed.class,
          ContextGradientCopied.class,
          QueriesAveraged.class,
          ValuesNotTransposed.class,
          WeightsGradientScaled.class,
          RowSumForgotten.class,
          WeightsGradientCopied.class,
          DiagonalOnly.class,
          SignReversed.class,
          RowSumAdded.class,
          ColumnSums.class,
          SumWithoutWeights.class,
          MeanWithoutWeights.class,
          OuterWeightsForgotten.class,
          SumNotShared.class,
          SumOverEverything.class,
          SoftmaxTakenAgain.class,
          ScaleForgotten.class,
          ScaledByWidth.class,
          MultipliedByRoot.class,
          RootOfTokens.class,
          WholeRoot.class,
          QueriesFromColumns.class,
          KeysFromRows.class,
          OnlyThroughQueries.class,
          OnlyThroughKeys.class,
          OnlyThroughValues.class,
          QueriesLeftOut.class,
          KeysLeftOut.class,
          ValuesLeftOut.class,
          PathsAveraged.class,
          PathsMultiplied.class,
          PathsSideBySide.class,
          WeightMatricesTransposed.class,
          QueryAndKeyWeightsExchanged.class,
          OnItsSide.class);

  private GradientMistakes() {}

  /** All of them. */
  public static List<Class<? extends AttentionGradient>> all() {
    return ALL;
  }
}
