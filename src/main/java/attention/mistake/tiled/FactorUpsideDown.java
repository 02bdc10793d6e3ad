package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rescale-factor-upside-down",
    title = "Your factor is upside down: e^(new − old)",
    explanation =
        "The summary with the smaller maximum grows in your merge, and "
            + "overflows where maxima lie far apart. Its powers must shrink: e^(s − "
            + "old) times e^(old − new) is e^(s − new).",
    hint = "The new maximum is never smaller than the old one. Is your factor ever" + " above 1?",
    section = "Two tiles become one")
public final class FactorUpsideDown implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          return Merging.row(largest, a, Math.exp(largest - a[0]), b, Math.exp(largest - b[0]));
        });
  }
}
