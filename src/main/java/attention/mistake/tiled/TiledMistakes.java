package attention.mistake.tiled;

import attention.tiled.TiledSteps;
import java.util.List;

/** Every mistake known of attention in tiles: the summary, the merge, the whole. */
public final class TiledMistakes {
  private static final List<Class<? extends TiledSteps>> ALL =
      List.of(
          TileMaximumNotSubtracted.class,
          OneMaximumForTheTile.class,
          TileOutputDivided.class,
          SoftmaxInTheTile.class,
          TileMaximumFromZero.class,
          HiddenTileNan.class,
          HiddenTileCounted.class,
          HiddenTileMaximumZero.class,
          ScoresMixed.class,
          ValuesOnlySummed.class,
          NothingRescaled.class,
          SumNotRescaled.class,
          OutputNotRescaled.class,
          FactorUpsideDown.class,
          OnlyFirstRescaled.class,
          OnlySecondRescaled.class,
          FactorsExchanged.class,
          MaximumNotUpdated.class,
          MaximumOfTheLastTile.class,
          MaximumOfTheFirstTile.class,
          SmallerMaximum.class,
          SumOfTheLastTile.class,
          OutputOfTheLastTile.class,
          MergedOutputDivided.class,
          MergeOfHiddenNan.class,
          TileContextsAveraged.class,
          TileContextsAdded.class,
          OnlyTheLastTile.class,
          TailTileDropped.class,
          TailTilePadded.class,
          TailTileOverlaps.class,
          MaskCountedFromTheTile.class,
          TileMaskWithoutCache.class,
          TileMaskForgotten.class,
          DiagonalTileNotMasked.class,
          DiagonalTileSkipped.class,
          TileMaskHidesOwnKey.class,
          TileMaskWithZero.class,
          TileScoresUnscaled.class,
          TileScoresOverWidth.class,
          ContextNotDivided.class,
          HiddenQueryNan.class);

  private TiledMistakes() {}

  /** All of them. */
  public static List<Class<? extends TiledSteps>> all() {
    return ALL;
  }
}
