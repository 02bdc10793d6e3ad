package attention.fast;

import attention.floats.FloatNumbers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What multi-head attention is given, and where its result goes, member after member of a batch.
 *
 * @param queries {@code [batch, n_q, d_model]}
 * @param keys {@code [batch, n_k, d_model]}; the same object as the queries in self-attention
 * @param values {@code [batch, n_k, d_model]}; the same object as the keys wherever they are
 * @param result {@code [batch, n_q, d_model]}
 */
record Tokens(FloatNumbers queries, FloatNumbers keys, FloatNumbers values, FloatNumbers result) {
  static Tokens of(INDArray queries, INDArray keys, INDArray values, INDArray result) {
    FloatNumbers q = FloatNumbers.in(queries);
    FloatNumbers k = keys == queries ? q : FloatNumbers.in(keys);
    FloatNumbers v = values == keys ? k : FloatNumbers.in(values);
    return new Tokens(q, k, v, FloatNumbers.in(result));
  }
}
