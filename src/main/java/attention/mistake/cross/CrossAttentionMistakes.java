package attention.mistake.cross;

import attention.cross.CrossAttention;
import java.util.List;

/** Every mistake known of attention from one sequence to another. */
public final class CrossAttentionMistakes {
  private static final List<Class<? extends CrossAttention>> ALL =
      List.of(
          EncoderAsksItself.class,
          DecoderAsksItself.class,
          KeysFromDecoder.class,
          ValuesFromDecoder.class,
          EncoderAsksDecoder.class,
          QueryAndKeyProjectionsExchanged.class,
          OneProjectionForBoth.class,
          ScoresAgainstValues.class,
          KeysMixed.class,
          KeysAndValuesExchanged.class,
          EncoderStatesMixed.class,
          DecoderNotProjected.class,
          EncoderNotProjected.class,
          NotScaled.class,
          OverValueRoot.class,
          OverKeyCountRoot.class,
          OverQueryCountRoot.class,
          OverDecoderRoot.class,
          OverEncoderRoot.class,
          OverWidth.class,
          OverWholeRoot.class,
          SoftmaxOverTarget.class,
          ScoresTransposed.class,
          WeightsTransposed.class,
          NoSoftmax.class,
          SoftmaxTwice.class,
          WeightsReturned.class,
          LastEncoderState.class,
          MeanOfEncoder.class,
          BestTokenOnly.class,
          LastDecoderAsks.class,
          BothAsKeys.class,
          CausalFromTheStart.class,
          CausalFromTheEnd.class,
          LastHidden.class,
          DecoderAdded.class,
          DecoderBeside.class,
          ValuesReturned.class);

  private CrossAttentionMistakes() {}

  /** All of them. */
  public static List<Class<? extends CrossAttention>> all() {
    return ALL;
  }
}
