package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.multihead.HeadMerge;
import attention.multihead.HeadSplit;
import attention.multihead.MultiHead;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Every line of multi-head attention as it should be; a mistake overrides the one it misses. */
interface RightElsewhere extends MultiHead {
  int heads();

  Projection toQueries();

  Projection toKeys();

  Projection toValues();

  Projection toOutput();

  @Override
  default INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries().of(queries));
    INDArray k = split(toKeys().of(keys));
    INDArray v = split(toValues().of(values));
    return toOutput().of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }

  /** {@code [n, d_model]} to {@code [heads, n, d_head]}. */
  default INDArray split(INDArray features) {
    return new HeadSplit(heads()).of(features);
  }

  /** {@code [heads, n_q, d_head]} and {@code [heads, n_k, d_head]} to {@code [heads, n_q, n_k]}. */
  default INDArray scores(INDArray q, INDArray k) {
    return new ScaledDotProductScores().between(q, k);
  }

  default INDArray masked(INDArray scores, Mask mask) {
    return mask.over(scores);
  }

  default INDArray weights(INDArray scores) {
    return new Softmax().of(scores);
  }

  default INDArray mixed(INDArray weights, INDArray v) {
    return new WeightedSum().of(weights, v);
  }

  /** {@code [heads, n, d_head]} to {@code [n, d_model]}. */
  default INDArray merge(INDArray contexts) {
    return new HeadMerge().of(contexts);
  }
}
