package attention.cross;

import attention.tensor.ShapeException;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Takes decoder and encoder in this order, and says so where they came in the other. */
final class InOrder {
  private InOrder() {}

  /**
   * Does something with the two.
   *
   * @throws ShapeException if they do not fit; it says whether they fit when exchanged
   */
  static <T> T take(INDArray decoder, INDArray encoder, BiFunction<INDArray, INDArray, T> work) {
    try {
      return work.apply(decoder, encoder);
    } catch (ShapeException misfit) {
      throw fits(encoder, decoder, work) ? exchanged(decoder, encoder) : misfit;
    }
  }

  private static boolean fits(
      INDArray decoder, INDArray encoder, BiFunction<INDArray, INDArray, ?> work) {
    try {
      return work.apply(decoder, encoder) != null;
    } catch (ShapeException misfit) {
      return false;
    }
  }

  private static ShapeException exchanged(INDArray decoder, INDArray encoder) {
    return new ShapeException(
        "decoder %s and encoder %s are exchanged: the other way round they fit; first comes the decoder, which asks, then the encoder, which is asked"
            .formatted(Arrays.toString(decoder.shape()), Arrays.toString(encoder.shape())));
  }
}
