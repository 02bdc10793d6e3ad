package attention.mistake.launch;

import attention.launch.LaunchSteps;
import java.util.List;

/** Every mistake known of grids, threads, bounds, copies and when they pay. */
public final class LaunchMistakes {
  private static final List<Class<? extends LaunchSteps>> ALL =
      List.of(
          RoundedDownBlocks.class,
          OneBlockTooMany.class,
          RoundedToNearestBlocks.class,
          ThreadsInsteadOfBlocks.class,
          OneBlockAnItem.class,
          BlocksInFloat.class,
          BlocksUpsideDown.class,
          BlockIndexForgotten.class,
          ThreadIndexForgotten.class,
          BlockSizeForgotten.class,
          GridSizeForBlockSize.class,
          BlockSizeOfTheOtherDirection.class,
          ThreadIndicesSwapped.class,
          BlockIndicesSwapped.class,
          RowsAcross.class,
          ThreadsCounted.class,
          NoBoundsCheck.class,
          BoundsOneTooFar.class,
          BoundsOneTooNear.class,
          RowsUnchecked.class,
          ColumnsUnchecked.class,
          BoundsOfTheWholeArray.class,
          BoundsSwapped.class,
          PartialBlocksSkipped.class,
          IndexHeldAtTheEdge.class,
          ReadBeforeTheCheck.class,
          EveryThreadItsRow.class,
          EveryThreadItsColumn.class,
          EveryThreadEverything.class,
          OneThreadEverything.class,
          ScoresInColumns.class,
          RowsAsLongAsQueriesAreMany.class,
          KeysReadAsColumns.class,
          QueriesReadAsColumns.class,
          QueryAndKeyExchanged.class,
          ScoreIndexWithoutRow.class,
          AddedToWhatWasThere.class,
          LaunchLastProductOnly.class,
          LaunchScoresUnscaled.class,
          LaunchScoresOverWidth.class,
          CopyBackForgotten.class,
          ThereAndBackOnce.class,
          OneCopyTimed.class,
          ScoresCopiedToo.class,
          LatencyForgotten.class,
          LatencyOnce.class,
          GibibytesForGigabytes.class,
          BitsForBytes.class,
          CopiedAsDouble.class,
          NumbersCopiedNotBytes.class,
          SecondsForMicroseconds.class,
          UnitsAddedUp.class,
          CopiedBytesOverflow.class,
          JourneyForgotten.class,
          CardsWorkForgotten.class,
          LastLengthThatDoesNotPay.class,
          OnlyPowersOfTwoTried.class,
          HalfTheOperations.class,
          TeraTakenForGiga.class,
          MicrosecondsComparedWithSeconds.class,
          CopyComparedWithCardsWork.class);

  private LaunchMistakes() {}

  /** All of them. */
  public static List<Class<? extends LaunchSteps>> all() {
    return ALL;
  }
}
