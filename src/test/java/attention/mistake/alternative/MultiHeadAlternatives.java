package attention.mistake.alternative;

import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.multihead.HeadMerge;
import attention.multihead.HeadSplit;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadAttention;
import attention.project.Projection;
import attention.score.DotProductScores;
import attention.trace.Trace;
import attention.weight.Softmax;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Other right ways to several heads. */
public final class MultiHeadAlternatives {
  private MultiHeadAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        HeadByHead.class,
        FusedProjections.class,
        OutputHeadByHead.class,
        NumberByNumber.class,
        InFloat.class,
        MaskedAfterSoftmax.class,
        ZerosOutsideOfTheHead.class,
        Delegated.class);
  }

  private static INDArray columns(INDArray array, int from, int to) {
    return array.get(NDArrayIndex.all(), interval(from, to)).dup('c');
  }

  /** A list of slices, laid side by side at the end. */
  public record HeadByHead(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      INDArray q = toQueries.of(queries);
      INDArray k = toKeys.of(keys);
      INDArray v = toValues.of(values);
      if (q.columns() % heads != 0) {
        throw new IllegalArgumentException("heads");
      }
      int width = q.columns() / heads;
      List<INDArray> contexts = new ArrayList<>();
      for (int from = 0; from < q.columns(); from += width) {
        int to = from + width;
        INDArray scores =
            new DotProductScores()
                .between(columns(q, from, to), columns(k, from, to))
                .div(Math.sqrt(width));
        contexts.add(new Softmax().of(mask.over(scores)).mmul(columns(v, from, to)));
      }
      return toOutput.of(Nd4j.hstack(contexts));
    }
  }

  /** Queries, keys and values stand below each other while they are projected. */
  public record FusedProjections(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      INDArray tokens = Nd4j.vstack(queries, keys, values);
      INDArray fused = Nd4j.hstack(toQueries.of(tokens), toKeys.of(tokens), toValues.of(tokens));
      int d = queries.columns();
      int n = queries.rows();
      int m = keys.rows();
      HeadSplit split = new HeadSplit(heads);
      INDArray contexts =
          AttentionFunction.scaledDotProduct()
              .of(
                  split.of(fused.get(interval(0, n), interval(0, d)).dup('c')),
                  split.of(fused.get(interval(n, n + m), interval(d, 2 * d)).dup('c')),
                  split.of(fused.get(interval(n + m, n + 2 * m), interval(2 * d, 3 * d)).dup('c')),
                  mask,
                  Trace.none());
      return toOutput.of(new HeadMerge().of(contexts));
    }
  }

  /** {@code Concat(head_1, …)·W_O} is the sum of every head times its own part of W_O. */
  public record OutputHeadByHead(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      HeadSplit split = new HeadSplit(heads);
      INDArray contexts =
          AttentionFunction.scaledDotProduct()
              .of(
                  split.of(toQueries.of(queries)),
                  split.of(toKeys.of(keys)),
                  split.of(toValues.of(values)),
                  mask,
                  Trace.none());
      int width = (int) contexts.size(2);
      INDArray sum = Nd4j.zeros(DataType.DOUBLE, queries.shape());
      for (int head = 0; head < heads; head++) {
        INDArray alone = Nd4j.zeros(DataType.DOUBLE, queries.rows(), (long) width * heads);
        alone
            .get(NDArrayIndex.all(), interval(head * width, (head + 1) * width))
            .assign(contexts.slice(head));
        sum = sum.add(toOutput.of(alone));
      }
      return sum;
    }
  }

  /** Loops over plain numbers. */
  public record NumberByNumber(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      if (queries.columns() % heads != 0) {
        throw new IllegalArgumentException("heads");
      }
      double[][] q = toQueries.of(queries).toDoubleMatrix();
      double[][] k = toKeys.of(keys).toDoubleMatrix();
      double[][] v = toValues.of(values).toDoubleMatrix();
      int width = q[0].length / heads;
      double[][] merged = new double[q.length][q[0].length];
      for (int head = 0; head < heads; head++) {
        int from = head * width;
        double[][] scores = new double[q.length][k.length];
        for (int i = 0; i < q.length; i++) {
          for (int j = 0; j < k.length; j++) {
            for (int m = from; m < from + width; m++) {
              scores[i][j] += q[i][m] * k[j][m] / Math.sqrt(width);
            }
          }
        }
        double[][] seen = mask.over(Nd4j.create(scores)).toDoubleMatrix();
        for (int i = 0; i < q.length; i++) {
          double total = 0;
          for (double score : seen[i]) {
            total += Math.exp(score);
          }
          for (int j = 0; j < k.length; j++) {
            for (int m = from; m < from + width; m++) {
              merged[i][m] += Math.exp(seen[i][j]) / total * v[j][m];
            }
          }
        }
      }
      return toOutput.of(Nd4j.create(merged));
    }
  }

  /** The heads attend in single precision. */
  public record InFloat(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      HeadSplit split = new HeadSplit(heads);
      INDArray q = split.of(toQueries.of(queries)).castTo(DataType.FLOAT);
      INDArray k = split.of(toKeys.of(keys)).castTo(DataType.FLOAT);
      INDArray v = split.of(toValues.of(values)).castTo(DataType.FLOAT);
      INDArray scores = Nd4j.matmul(q, k, false, true, false).div(Math.sqrt((double) q.size(2)));
      INDArray weights =
          new Softmax().of(mask.over(scores.castTo(DataType.DOUBLE))).castTo(DataType.FLOAT);
      INDArray contexts = Nd4j.matmul(weights, v).castTo(DataType.DOUBLE);
      return toOutput.of(new HeadMerge().of(contexts)).castTo(DataType.FLOAT);
    }
  }

  /** Hidden keys lose their weight, and the rest is made to sum to 1 again. */
  public record MaskedAfterSoftmax(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      HeadSplit split = new HeadSplit(heads);
      INDArray q = split.of(toQueries.of(queries));
      INDArray k = split.of(toKeys.of(keys));
      INDArray scores = Nd4j.matmul(q, k, false, true, false).div(Math.sqrt((double) q.size(2)));
      INDArray seen = mask.over(scores).gt(Double.NEGATIVE_INFINITY).castTo(DataType.DOUBLE);
      INDArray left = new Softmax().of(scores).mul(seen);
      INDArray weights = left.div(left.sum(true, 2));
      INDArray contexts = Nd4j.matmul(weights, split.of(toValues.of(values)));
      return toOutput.of(new HeadMerge().of(contexts));
    }
  }

  /** A head keeps the whole width, with zeros where other heads have their share. */
  public record ZerosOutsideOfTheHead(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      INDArray q = toQueries.of(queries);
      INDArray k = toKeys.of(keys);
      INDArray v = toValues.of(values);
      if (q.columns() % heads != 0) {
        throw new IllegalArgumentException("heads");
      }
      int width = q.columns() / heads;
      INDArray sum = Nd4j.zeros(DataType.DOUBLE, q.shape());
      for (int head = 0; head < heads; head++) {
        INDArray share = Nd4j.zeros(DataType.DOUBLE, 1, q.columns());
        share.get(NDArrayIndex.all(), interval(head * width, (head + 1) * width)).assign(1);
        INDArray scores = q.mul(share).mmul(k.transpose()).div(Math.sqrt(width));
        sum = sum.add(new Softmax().of(mask.over(scores)).mmul(v.mul(share)));
      }
      return toOutput.of(sum);
    }
  }

  /** The course's own. */
  public record Delegated(
      int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
      implements MultiHead {
    @Override
    public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
      return MultiHeadAttention.scaledDotProduct(heads, toQueries, toKeys, toValues, toOutput)
          .of(queries, keys, values, mask);
    }
  }
}
