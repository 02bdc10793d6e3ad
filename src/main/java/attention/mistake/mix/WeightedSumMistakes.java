package attention.mistake.mix;

import attention.mix.Mixing;
import java.util.List;

/** Every mistake known of the step from weights and values to context. */
public final class WeightedSumMistakes {
  private static final List<Class<? extends Mixing>> ALL =
      List.of(
          TransposedWeights.class,
          TransposedValues.class,
          ValuesTimesWeights.class,
          ElementwiseProduct.class,
          PlainMean.class,
          PlainSum.class,
          BestKeyOnly.class,
          ColumnsNormalised.class,
          SoftmaxAgain.class,
          DividedByCount.class,
          LastKeyForgotten.class,
          LastKeyOnly.class,
          FirstKeyForgotten.class,
          TotalNeverReset.class,
          SumNeverReset.class,
          SumResetForEachQueryOnly.class,
          SumKeptAsInteger.class,
          FirstQueryForAll.class,
          OwnProductOnly.class,
          ContextTransposed.class,
          WeightsCutToIntegers.class);

  private WeightedSumMistakes() {}

  /** All of them. */
  public static List<Class<? extends Mixing>> all() {
    return ALL;
  }
}
