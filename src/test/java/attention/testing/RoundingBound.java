package attention.testing;

import attention.head.AttentionFunction;
import attention.multihead.HeadMerge;
import attention.multihead.HeadSplit;
import attention.multihead.LinearWeights;
import attention.multihead.MultiHeadWeights;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How far attention in floats may be from attention in doubles. Every float operation errs by at
 * most u = 2⁻²⁴ of its result, so a sum of k products, added up in any order, errs by at most
 * {@code γ_k = k·u/(1 − k·u)} of the sum of their absolute values, which is at most the product of
 * the two vectors' lengths (Higham 2002, section 3.1, and Cauchy–Schwarz). From there each step
 * passes on the error of the step before.
 */
public final class RoundingBound {
  private static final double U = 0x1p-24;

  /** Rows of numbers, and how far each number may be off. */
  private record Rows(INDArray exact, double error) {
    static Rows given(INDArray array) {
      return new Rows(array, U * largest(array));
    }

    double largest() {
      return largest(exact);
    }

    static double largest(INDArray array) {
      return Math.max(array.maxNumber().doubleValue(), -array.minNumber().doubleValue());
    }

    /** The length of the longest row, as a vector. */
    double length() {
      return Math.sqrt(exact.mul(exact).sum(-1).maxNumber().doubleValue());
    }

    double width() {
      return exact.size(-1);
    }

    /** How far a whole row may be off. */
    double rowError() {
      return Math.sqrt(width()) * error;
    }
  }

  private RoundingBound() {}

  private static double gamma(double operations) {
    return operations * U / (1 - operations * U);
  }

  /** Of the context, given queries, keys and values in doubles. */
  public static double ofAttention(INDArray queries, INDArray keys, INDArray values) {
    return context(Rows.given(queries), Rows.given(keys), Rows.given(values));
  }

  /** Of the output of several heads that see every key, given tokens in doubles. */
  public static double ofHeads(
      MultiHeadWeights weights, INDArray queries, INDArray keys, INDArray values) {
    Rows q = heads(weights, projected(weights.queries(), Rows.given(queries)));
    Rows k = heads(weights, projected(weights.keys(), Rows.given(keys)));
    Rows v = heads(weights, projected(weights.values(), Rows.given(values)));
    INDArray merged =
        new HeadMerge()
            .of(AttentionFunction.scaledDotProduct().of(q.exact(), k.exact(), v.exact()));
    return projected(weights.output(), new Rows(merged, context(q, k, v))).error();
  }

  private static Rows heads(MultiHeadWeights weights, Rows rows) {
    return new Rows(new HeadSplit(weights.heads()).of(rows.exact()), rows.error());
  }

  /** {@code W·x + b}: a product of vectors and an addition. */
  private static Rows projected(LinearWeights learned, Rows x) {
    INDArray exact = learned.projection().of(x.exact());
    double bias = Rows.largest(learned.bias());
    return new Rows(
        exact,
        dot(Rows.given(learned.weights()), x) + U * bias + 2 * U * (Rows.largest(exact) + bias));
  }

  /** The error of a product of two vectors that are off themselves. */
  private static double dot(Rows a, Rows b) {
    double products = (a.length() + a.rowError()) * (b.length() + b.rowError());
    return a.length() * b.rowError()
        + a.rowError() * (b.length() + b.rowError())
        + gamma(a.width()) * products;
  }

  private static double context(Rows q, Rows k, Rows v) {
    double products = (q.length() + q.rowError()) * (k.length() + k.rowError());
    // Scaling rounds the factor and the product, subtracting the largest rounds twice that size.
    double score = (dot(q, k) + gamma(2) * products) / Math.sqrt(q.width());
    double exponent = 2 * score + 2 * U * products / Math.sqrt(q.width());
    // Both e^s and the sum of them are off by that factor; e^s rounds, and so do two sums of n_k
    // terms and a division.
    double weight = Math.expm1(2 * exponent) + gamma(2.0 * k.exact().size(-2) + 8);
    return v.error() + weight * (v.largest() + v.error());
  }
}
