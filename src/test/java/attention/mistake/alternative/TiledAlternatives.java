package attention.mistake.alternative;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.tiled.OnlineSoftmax;
import attention.tiled.TileSummary;
import attention.tiled.TiledAttention;
import attention.tiled.TiledSteps;
import attention.trace.Trace;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways through attention in tiles. */
public final class TiledAlternatives {
  private TiledAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        KeyByKey.class,
        WholeArrays.class,
        ColumnOfOnes.class,
        FromLogarithms.class,
        Floats.class,
        Textbook.class,
        Delegated.class);
  }

  /** Loops, and in the context one key after the other: as Milakov and Gimelshein wrote it. */
  public static final class KeyByKey implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      double[][] all = new double[scores.rows()][2 + values.columns()];
      for (int i = 0; i < all.length; i++) {
        all[i][0] = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.columns(); j++) {
          take(all[i], scores.getDouble(i, j), values.getRow(j).toDoubleVector());
        }
      }
      return Nd4j.createFromArray(all);
    }

    private static void take(double[] summary, double score, double... value) {
      if (score == Double.NEGATIVE_INFINITY) {
        return;
      }
      double largest = Math.max(summary[0], score);
      double before = Math.exp(summary[0] - largest); // e^−∞ = 0 at the first key
      double power = Math.exp(score - largest);
      summary[0] = largest;
      summary[1] = summary[1] * before + power;
      for (int f = 0; f < value.length; f++) {
        summary[2 + f] = summary[2 + f] * before + power * value[f];
      }
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      INDArray merged = first.dup();
      for (int i = 0; i < first.rows(); i++) {
        double m1 = first.getDouble(i, 0);
        double m2 = second.getDouble(i, 0);
        double m = Math.max(m1, m2);
        merged.putScalar(i, 0, m);
        for (int c = 1; c < first.columns(); c++) {
          double a = m1 == Double.NEGATIVE_INFINITY ? 0 : first.getDouble(i, c) * Math.exp(m1 - m);
          double b = m2 == Double.NEGATIVE_INFINITY ? 0 : second.getDouble(i, c) * Math.exp(m2 - m);
          merged.putScalar(i, c, a + b);
        }
      }
      return merged;
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      double[][] context = new double[queries.rows()][values.columns()];
      for (int i = 0; i < queries.rows(); i++) {
        double[] summary = new double[2 + values.columns()];
        summary[0] = Double.NEGATIVE_INFINITY;
        int seen = causal ? i + 1 + keys.rows() - queries.rows() : keys.rows();
        for (int j = 0; j < seen; j++) {
          double dot = 0;
          for (int m = 0; m < keys.columns(); m++) {
            dot += queries.getDouble(i, m) * keys.getDouble(j, m);
          }
          take(summary, dot / Math.sqrt(keys.columns()), values.getRow(j).toDoubleVector());
        }
        for (int f = 0; f < context[i].length; f++) {
          context[i][f] = summary[1] == 0 ? 0 : summary[2 + f] / summary[1];
        }
      }
      return Nd4j.createFromArray(context);
    }
  }

  /** Matrices, and a start with nothing that all tiles are merged into. */
  public static final class WholeArrays implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      INDArray m = scores.max(true, 1);
      INDArray powers = Transforms.exp(scores.sub(Transforms.max(m, -1e300)));
      return Nd4j.hstack(m, powers.sum(true, 1), powers.mmul(values));
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      INDArray m = Transforms.max(first.getColumns(0), second.getColumns(0));
      INDArray sum = shrunk(first, m).add(shrunk(second, m));
      sum.putColumn(0, m);
      return sum;
    }

    private static INDArray shrunk(INDArray summary, INDArray m) {
      INDArray without = summary.dup();
      without.putColumn(0, Nd4j.zeros(DataType.DOUBLE, summary.rows(), 1)); // 0·(−∞) is NaN
      return without.mul(Transforms.exp(summary.getColumns(0).sub(Transforms.max(m, -1e300))));
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      INDArray all = Nd4j.zeros(DataType.DOUBLE, queries.rows(), 2 + values.columns());
      all.putColumn(0, Nd4j.valueArrayOf(new long[] {queries.rows(), 1}, Double.NEGATIVE_INFINITY));
      for (int from = 0; from < keys.rows(); from += tile) {
        int to = Math.min(keys.rows(), from + tile);
        int[] rows = new int[to - from];
        for (int j = 0; j < rows.length; j++) {
          rows[j] = from + j;
        }
        INDArray scores =
            queries.mmul(keys.getRows(rows).transpose()).div(Math.sqrt(keys.columns()));
        for (int i = 0; causal && i < scores.rows(); i++) {
          for (int j = 0; j < rows.length; j++) {
            if (rows[j] > i + keys.rows() - queries.rows()) {
              scores.putScalar(i, j, Double.NEGATIVE_INFINITY);
            }
          }
        }
        all = merged(all, summary(scores, values.getRows(rows)));
      }
      INDArray context = all.mul(0);
      for (int i = 0; i < all.rows(); i++) {
        for (int c = 2; c < all.columns(); c++) {
          double l = all.getDouble(i, 1);
          context.putScalar(i, c, l == 0 ? 0 : all.getDouble(i, c) / l);
        }
      }
      int[] output = new int[values.columns()];
      for (int f = 0; f < output.length; f++) {
        output[f] = 2 + f;
      }
      return context.getColumns(output);
    }
  }

  /** The sum is one more output, that of a value of 1. */
  public static final class ColumnOfOnes implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      INDArray m = scores.max(true, 1);
      INDArray powers = Transforms.exp(scores.sub(Transforms.max(m, -Double.MAX_VALUE)));
      INDArray ones = Nd4j.ones(DataType.DOUBLE, values.rows(), 1);
      return Nd4j.hstack(m, powers.mmul(Nd4j.hstack(ones, values)));
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      return new WholeArrays().merged(first, second);
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      return new WholeArrays().context(queries, keys, values, tile, causal);
    }
  }

  /** From softmax and the logarithm of the sum, which FlashAttention keeps for its gradient. */
  public static final class FromLogarithms implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      INDArray m = scores.max(true, 1);
      INDArray weights = new Softmax().of(scores);
      INDArray l = Transforms.exp(scores.sub(Transforms.max(m, -Double.MAX_VALUE))).sum(true, 1);
      return Nd4j.hstack(m, l, weights.mmul(values).mul(l));
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      double[][] rows = new double[first.rows()][];
      for (int i = 0; i < rows.length; i++) {
        double[] a = first.getRow(i).toDoubleVector();
        double[] b = second.getRow(i).toDoubleVector();
        rows[i] = a[0] >= b[0] ? into(a, b) : into(b, a);
      }
      return Nd4j.createFromArray(rows);
    }

    private static double[] into(double[] larger, double[] smaller) {
      double[] sum = larger.clone();
      for (int c = 1; c < sum.length && smaller[1] != 0; c++) {
        sum[c] += smaller[c] * Math.exp(smaller[0] - larger[0]);
      }
      return sum;
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      return new KeyByKey().context(queries, keys, values, tile, causal);
    }
  }

  /** In single precision. */
  public static final class Floats implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      INDArray single = scores.castTo(DataType.FLOAT);
      INDArray m = single.max(true, 1);
      INDArray powers = Transforms.exp(single.sub(Transforms.max(m, -1e30)));
      return Nd4j.hstack(m, powers.sum(true, 1), powers.mmul(values.castTo(DataType.FLOAT)));
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      return new KeyByKey().merged(first.castTo(DataType.FLOAT), second.castTo(DataType.FLOAT));
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      return new KeyByKey().context(queries, keys, values, tile, causal).castTo(DataType.FLOAT);
    }
  }

  /** Contexts step by step: the same numbers, though not without the matrix of scores. */
  public static final class Textbook implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      return new KeyByKey().summary(scores, values);
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      return new KeyByKey().merged(/* first= */ second, /* second= */ first);
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      return AttentionFunction.scaledDotProduct()
          .of(queries, keys, values, causal ? Mask.causal() : Mask.none(), Trace.none());
    }
  }

  /** The course's own. */
  public static final class Delegated implements TiledSteps {
    @Override
    public INDArray summary(INDArray scores, INDArray values) {
      TileSummary summary = TileSummary.of(scores, values);
      return Nd4j.concat(1, summary.largest(), summary.sum(), summary.output());
    }

    @Override
    public INDArray merged(INDArray first, INDArray second) {
      return new OnlineSoftmax().merged(first, second);
    }

    @Override
    public INDArray context(
        INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
      return new TiledAttention(tile)
          .of(queries, keys, values, causal ? Mask.causal() : Mask.none(), Trace.none());
    }
  }
}
