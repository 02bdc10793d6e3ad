package attention.mistake.multihead;

import attention.multihead.MultiHead;
import java.util.List;

/** Every mistake known of several heads. */
public final class MultiHeadMistakes {
  private static final List<Class<? extends MultiHead>> ALL =
      List.of(
          SplitByReshape.class,
          MergeByReshape.class,
          SplitAndMergeByReshape.class,
          HeadsInterleaved.class,
          MergedInterleaved.class,
          HeadsInReverse.class,
          SplitInterleaved.class,
          LastHeadEverywhere.class,
          KeysReshaped.class,
          FirstHeadEverywhere.class,
          LastHeadForgotten.class,
          OneHeadOnly.class,
          ScoresSummedOverHeads.class,
          WeightsAveraged.class,
          ContextsAveraged.class,
          ContextsSummed.class,
          SoftmaxOverHeads.class,
          SoftmaxOverQueries.class,
          SoftmaxForgotten.class,
          ScaledByModelWidth.class,
          ScaledByHeads.class,
          ScaledByWidth.class,
          NotScaled.class,
          RootCutToInteger.class,
          OutputProjectionForgotten.class,
          OutputProjectionTwice.class,
          OutputProjectionOnValues.class,
          QueriesAdded.class,
          MaskForgotten.class,
          MaskOnFirstHeadOnly.class,
          MaskAfterSoftmax.class,
          AllFromQueries.class,
          KeysFromQueries.class,
          ValuesFromKeys.class,
          KeysFromValues.class,
          KeysAndValuesSwapped.class,
          QueriesAndKeysSwapped.class,
          KeysByQueryProjection.class,
          ValuesByKeyProjection.class,
          ValuesNotProjected.class,
          NothingProjected.class,
          LeftoverDropped.class,
          LeftoverAsZeros.class);

  private MultiHeadMistakes() {}

  /** All of them. */
  public static List<Class<? extends MultiHead>> all() {
    return ALL;
  }
}
