package attention.mistake.position;

import attention.position.Positions;
import java.util.List;

/** Every mistake known of positions: of waves, of rotation, and of attention that rotates. */
public final class PositionMistakes {
  private static final List<Class<? extends Positions>> ALL =
      List.of(
          WavesInHalves.class,
          CosineBeforeSine.class,
          WavesFromOne.class,
          WavesInDegrees.class,
          SineBeforeDivision.class,
          OnlySines.class,
          WaveExponentHalved.class,
          EveryColumnItsOwnWave.class,
          ColumnDoubled.class,
          EveryColumnDoubled.class,
          WaveBaseOneThousand.class,
          WavesMultiplied.class,
          WaveExponentInWholeNumbers.class,
          WavePowerBeforeDivision.class,
          WaveAngleInWholeNumbers.class,
          WavesUpToTheBase.class,
          WavesOverTokens.class,
          TurnedBackwards.class,
          XOverwritten.class,
          PlusInBoth.class,
          SineAndCosineExchanged.class,
          CosineOnly.class,
          RotationInDegrees.class,
          HalvesPaired.class,
          OnlyFirstPairTurned.class,
          EveryPairAlike.class,
          RotationExponentHalved.class,
          RotationPairDoubled.class,
          EveryFeatureItsOwnAngle.class,
          RotationMultiplied.class,
          RotationPowerBeforeDivision.class,
          RotationBaseOneThousand.class,
          RotationFromOne.class,
          FirstIgnored.class,
          EveryTokenAtFirst.class,
          PositionsAdded.class,
          NotRotated.class,
          ValuesRotatedToo.class,
          OnlyValuesRotated.class,
          ContextRotated.class,
          OnlyQueriesRotated.class,
          OnlyKeysRotated.class,
          RotatedTwice.class,
          KeysBehindQueries.class,
          RotatedScoresUnscaled.class,
          RotatedScoresUnweighted.class,
          RotatedScoresTransposed.class);

  private PositionMistakes() {}

  /** All of them. */
  public static List<Class<? extends Positions>> all() {
    return ALL;
  }
}
