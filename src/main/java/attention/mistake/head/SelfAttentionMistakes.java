package attention.mistake.head;

import attention.head.Attention;
import java.util.List;

/** Every mistake known of the way from embeddings to context. */
public final class SelfAttentionMistakes {
  private static final List<Class<? extends Attention>> ALL =
      List.of(
          ContextFromEmbeddings.class,
          ContextFromKeys.class,
          ContextFromQueries.class,
          KeysFromQueries.class,
          QueriesFromKeys.class,
          QueriesAndKeysSwapped.class,
          QueriesAndValuesSwapped.class,
          KeysAndValuesSwapped.class,
          QueriesAgainstValues.class,
          EmbeddingsAsQueries.class,
          EmbeddingsAsKeys.class,
          EmbeddingsCompared.class,
          EmbeddingsOnly.class,
          NoWeighting.class,
          WeightedTwice.class,
          WeightsTransposed.class,
          WeightingOverQueries.class,
          ScaledTwice.class,
          ScaledAgainByWidth.class,
          UnscaledScores.class,
          OwnScoresOverRootOfModel.class,
          OwnScoresOverRootOfTokens.class,
          OwnScoresOverWidth.class,
          OwnScoresOverWholeRoot.class,
          MixedTheOtherWay.class,
          ProjectedTwice.class,
          EmbeddingsAdded.class,
          ValuesReturned.class,
          WeightsReturned.class,
          OneTokenAsQuery.class,
          SimilarityNotUsed.class,
          WeightingNotUsed.class,
          ScoresAndWeightsByHand.class);

  private SelfAttentionMistakes() {}

  /** All of them. */
  public static List<Class<? extends Attention>> all() {
    return ALL;
  }
}
