package attention.block;

import attention.project.LinearProjection;
import attention.tensor.Gaussian;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The experiment behind residual path and norm: how large are a token's features after each of many
 * untrained layers? Each layer is a feed-forward network of the same width throughout, its weights
 * drawn with variance 1/d_model.
 *
 * @param dModel width, at least 1
 * @param layers how many, one after the other
 * @param seed the same seed draws the same tokens and weights
 */
public record DepthExperiment(int dModel, int layers, long seed) {
  private static final int TOKENS = 64;

  /** Nothing around the layers. */
  public double[] bare() {
    return sizes(layer -> layer);
  }

  /** A residual path and no norm: {@code x + layer(x)}. */
  public double[] residual() {
    return sizes(layer -> tokens -> tokens.add(layer.of(tokens)));
  }

  /** A residual path with a norm before the layer. */
  public double[] preNorm() {
    return around(new PreNorm(LayerNorm.untrained(dModel)));
  }

  /** A residual path with a norm after the sum. */
  public double[] postNorm() {
    return around(new PostNorm(LayerNorm.untrained(dModel)));
  }

  private double[] around(Residual residual) {
    return sizes(layer -> tokens -> residual.around(layer, tokens));
  }

  /** The root of the mean square of all features, before the first layer and after each. */
  private double[] sizes(UnaryOperator<Sublayer> wired) {
    Gaussian gaussian = Gaussian.withSeed(seed);
    INDArray tokens = gaussian.matrix(TOKENS, dModel);
    List<Double> sizes = new ArrayList<>(List.of(size(tokens)));
    for (int layer = 0; layer < layers; layer++) {
      tokens = wired.apply(drawn(gaussian)).of(tokens);
      sizes.add(size(tokens));
    }
    return sizes.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Sublayer drawn(Gaussian gaussian) {
    return new FeedForward(projection(gaussian), new Relu(), projection(gaussian));
  }

  private LinearProjection projection(Gaussian gaussian) {
    return new LinearProjection(gaussian.matrix(dModel, dModel).div(Math.sqrt(dModel)));
  }

  private static double size(INDArray tokens) {
    return Math.sqrt(tokens.mul(tokens).meanNumber().doubleValue());
  }
}
