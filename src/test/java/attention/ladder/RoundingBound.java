package attention.ladder;

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
final class RoundingBound {
  private static final double U = 0x1p-24;

  /** Numbers that are off by at most {@code error} each, in rows of at most {@code length}. */
  private record Rows(double length, double largest, double error, double width) {
    /** As given: only rounded to floats. */
    static Rows given(INDArray array) {
      INDArray squares = array.mul(array).sum(-1);
      double length = Math.sqrt(squares.maxNumber().doubleValue());
      return new Rows(length, max(array), U * max(array), array.size(-1));
    }

    /** How far a whole row may be off. */
    double rowError() {
      return Math.sqrt(width) * error;
    }
  }

  private RoundingBound() {}

  private static double max(INDArray array) {
    return Math.max(array.maxNumber().doubleValue(), -array.minNumber().doubleValue());
  }

  private static double gamma(double operations) {
    return operations * U / (1 - operations * U);
  }

  /** Of the context, given queries, keys and values in doubles. */
  static double ofAttention(INDArray queries, INDArray keys, INDArray values) {
    return context(Rows.given(queries), Rows.given(keys), Rows.given(values), keys.size(-2));
  }

  /** Of the output of several heads, given tokens in doubles. */
  static double ofHeads(MultiHeadWeights weights, INDArray queries, INDArray keys) {
    int heads = weights.heads();
    Rows q = head(projected(weights.queries(), Rows.given(queries)), heads);
    Rows k = head(projected(weights.keys(), Rows.given(keys)), heads);
    Rows v = head(projected(weights.values(), Rows.given(keys)), heads);
    double error = context(q, k, v, keys.size(-2));
    Rows merged = new Rows(Math.sqrt(heads) * v.length(), v.largest(), error, heads * v.width());
    return projected(weights.output(), merged).error();
  }

  /** A head's share of each row: never longer than the row. */
  private static Rows head(Rows rows, int heads) {
    return new Rows(rows.length(), rows.largest(), rows.error(), rows.width() / heads);
  }

  /** {@code W·x + b}: d products, d additions, and the weights rounded to floats before. */
  private static Rows projected(LinearWeights learned, Rows x) {
    Rows w = Rows.given(learned.weights());
    double bias = max(learned.bias());
    double products = (w.length() + w.rowError()) * (x.length() + x.rowError());
    double error =
        w.length() * x.rowError()
            + w.rowError() * (x.length() + x.rowError())
            + gamma(x.width() + 2) * (products + bias);
    double dOut = learned.weights().size(0);
    double largest = w.length() * x.length() + bias;
    return new Rows(Math.sqrt(dOut) * largest, largest, error, dOut);
  }

  private static double context(Rows q, Rows k, Rows v, long nK) {
    double products = (q.length() + q.rowError()) * (k.length() + k.rowError());
    double dot =
        q.length() * k.rowError()
            + q.rowError() * (k.length() + k.rowError())
            + gamma(q.width()) * products;
    // Scaling rounds the factor and the product; subtracting the largest rounds once more, at
    // twice the size; e^s errs by 2 ulp where it is a library's.
    double root = Math.sqrt(q.width());
    double score = (dot + gamma(2) * products) / root;
    double exponent = 2 * score + 2 * U * products / root;
    // Both e^s and the sum of them are off by that factor, and the sum of n_k terms rounds too.
    double weight = Math.expm1(2 * exponent) + gamma(2.0 * nK + 8);
    return v.error() + weight * (v.largest() + v.error());
  }
}
