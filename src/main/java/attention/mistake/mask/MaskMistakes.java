package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import java.util.List;

/** Every mistake known of weighing only what may be seen. */
public final class MaskMistakes {
  private static final List<Class<? extends MaskedWeighting>> ALL =
      List.of(
          HiddenAfterSoftmax.class,
          MinusInfinityAfterSoftmax.class,
          Inverted.class,
          InvertedOrNan.class,
          InvertedOrEqual.class,
          FilledWithPlusInfinity.class,
          FilledWithZero.class,
          FilledWithMinusTen.class,
          FilledWithMinusThousand.class,
          ZeroTimesInfinity.class,
          OneAddedWhereSeen.class,
          OneAddedWhereHidden.class,
          NothingHidden.class,
          CausalIgnored.class,
          AlwaysCausal.class,
          PastHidden.class,
          DiagonalHidden.class,
          DiagonalHiddenOrNan.class,
          DiagonalHiddenOrEqual.class,
          OneOfTheFutureSeen.class,
          PaddingIgnored.class,
          LengthOneTooFew.class,
          LengthOneTooMany.class,
          PaddingInFront.class,
          PaddingOnQueries.class,
          PaddingOnQueriesOrNan.class,
          PaddingOnQueriesOrEqual.class,
          PaddingOnBoth.class,
          HiddenOnlyByBoth.class,
          PaddingInsteadOfCausal.class,
          FullyHiddenNan.class,
          FullyHiddenUniform.class,
          ZerosForNoLengthOnly.class,
          AlignedTopLeft.class,
          ShiftedTheWrongWay.class,
          AlignedAtTheLength.class,
          PowersOverflow.class);

  private MaskMistakes() {}

  /** All of them. */
  public static List<Class<? extends MaskedWeighting>> all() {
    return ALL;
  }
}
