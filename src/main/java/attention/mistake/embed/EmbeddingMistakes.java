package attention.mistake.embed;

import attention.embed.Embedding;
import java.util.List;

/** Every mistake known of the step from tokens to embeddings. */
public final class EmbeddingMistakes {
  private static final List<Class<? extends Embedding>> ALL =
      List.of(
          IdsFromOne.class,
          OneRowTooFar.class,
          PositionInsteadOfId.class,
          FirstAppearanceInsteadOfId.class,
          TokensSorted.class,
          TokensMadeDistinct.class,
          TokensSortedAndDistinct.class,
          TokensReversed.class,
          ColumnInsteadOfRow.class,
          OneHotNotMultiplied.class,
          TokensInColumns.class,
          RowsEndToEnd.class,
          WholeTableReturned.class,
          IdsInsteadOfVectors.class,
          RowsSummed.class,
          ScaledByRootOfModelWidth.class,
          LastTokenForgotten.class,
          FirstTokenForgotten.class,
          LastFeatureForgotten.class,
          LastTokenEverywhere.class,
          FirstTokenEverywhere.class,
          UnknownTokenAsZeros.class,
          UnknownTokenSkipped.class,
          UnknownTokenAsFirst.class,
          TokensLowerCased.class);

  private EmbeddingMistakes() {}

  /** All of them. */
  public static List<Class<? extends Embedding>> all() {
    return ALL;
  }
}
