package attention.mistake.gradient;

import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The right backward pass: a mistake overrides only what it gets wrong. */
interface RightElsewhere extends AttentionGradient {
  /** What is right. */
  AttentionGradient RIGHT = new AttentionBackward();

  @Override
  default INDArray values(INDArray weights, INDArray dContext) {
    return RIGHT.values(weights, dContext);
  }

  @Override
  default INDArray weights(INDArray values, INDArray dContext) {
    return RIGHT.weights(values, dContext);
  }

  @Override
  default INDArray scores(INDArray weights, INDArray dWeights) {
    return RIGHT.scores(weights, dWeights);
  }

  @Override
  default INDArray queries(INDArray dScores, INDArray keys) {
    return RIGHT.queries(dScores, keys);
  }

  @Override
  default INDArray keys(INDArray dScores, INDArray queries) {
    return RIGHT.keys(dScores, queries);
  }

  @Override
  default INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return RIGHT.embeddings(dQueries, dKeys, dValues, wq, wk, wv);
  }
}
