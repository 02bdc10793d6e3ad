package attention.gradient;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The backward pass as the course computes it: each method is the gradient of one step.
 *
 * @see WeightedSumGradient
 * @see SoftmaxGradient
 * @see ScaledDotProductGradient
 * @see ProjectionGradient
 */
public final class AttentionBackward implements AttentionGradient {
  private static final WeightedSumGradient MIXING = new WeightedSumGradient();
  private static final SoftmaxGradient WEIGHTING = new SoftmaxGradient();
  private static final ScaledDotProductGradient SIMILARITY = new ScaledDotProductGradient();
  private static final ProjectionGradient PROJECTION = new ProjectionGradient();

  @Override
  public INDArray values(INDArray weights, INDArray dContext) {
    return MIXING.values(weights, dContext);
  }

  @Override
  public INDArray weights(INDArray values, INDArray dContext) {
    return MIXING.weights(values, dContext);
  }

  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return WEIGHTING.scores(weights, dWeights);
  }

  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return SIMILARITY.queries(dScores, keys);
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return SIMILARITY.keys(dScores, queries);
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the gradients disagree on n, or do not fit their
   *     weights
   */
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    Shapes.of("dQueries", dQueries, "n", "d_k")
        .and("dKeys", dKeys, "n", "d_k")
        .and("dValues", dValues, "n", "d_v")
        .parameter("wq", wq, "d_k", "d_model")
        .parameter("wk", wk, "d_k", "d_model")
        .parameter("wv", wv, "d_v", "d_model");
    // X is used three times, so its gradient is a sum of three.
    return PROJECTION
        .features(dQueries, wq)
        .add(PROJECTION.features(dKeys, wk))
        .add(PROJECTION.features(dValues, wv));
  }
}
