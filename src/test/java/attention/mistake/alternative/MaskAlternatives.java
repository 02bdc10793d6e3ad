package attention.mistake.alternative;

import attention.mask.Mask;
import attention.mask.MaskedSoftmax;
import attention.mask.MaskedWeighting;
import attention.weight.Softmax;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways to weigh only what may be seen. */
public final class MaskAlternatives {
  private MaskAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Loops.class,
        HiddenAfterSoftmaxAndSharedAgain.class,
        MinusBillion.class,
        LargestNegativeNumber.class,
        Floats.class,
        RowsCutShort.class,
        BiasOfTheLibrary.class,
        Booleans.class,
        NanMadeZero.class,
        Delegated.class);
  }

  private static boolean hidden(INDArray scores, int query, int key, int length, boolean causal) {
    return key >= length || (causal && key > query + scores.columns() - scores.rows());
  }

  private static INDArray seen(INDArray scores, int length, boolean causal) {
    INDArray seen = Nd4j.ones(DataType.DOUBLE, scores.rows(), scores.columns());
    for (int i = 0; i < scores.rows(); i++) {
      for (int j = 0; j < scores.columns(); j++) {
        if (hidden(scores, i, j, length, causal)) {
          seen.putScalar(i, j, 0);
        }
      }
    }
    return seen;
  }

  private static INDArray filled(INDArray scores, double fill, int length, boolean causal) {
    INDArray seen = seen(scores, length, causal);
    return scores.mul(seen).add(seen.rsub(1).mul(fill));
  }

  private static INDArray softmax(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }

  /** Cell by cell, the sum over what is seen. */
  public static final class Loops implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray weights = Nd4j.zeros(DataType.DOUBLE, scores.rows(), scores.columns());
      for (int i = 0; i < scores.rows(); i++) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.columns(); j++) {
          if (!hidden(scores, i, j, length, causal)) {
            largest = Math.max(largest, scores.getDouble(i, j));
          }
        }
        double sum = 0;
        for (int j = 0; j < scores.columns(); j++) {
          if (!hidden(scores, i, j, length, causal)) {
            sum += Math.exp(scores.getDouble(i, j) - largest);
          }
        }
        for (int j = 0; j < scores.columns(); j++) {
          if (!hidden(scores, i, j, length, causal)) {
            weights.putScalar(i, j, Math.exp(scores.getDouble(i, j) - largest) / sum);
          }
        }
      }
      return weights;
    }
  }

  /** Softmax of everything, hidden weights to 0, and each row divided by what is left of it. */
  public static final class HiddenAfterSoftmaxAndSharedAgain implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray left = softmax(scores).mul(seen(scores, length, causal));
      INDArray total = left.sum(true, 1);
      return left.div(total.add(total.eq(0).castTo(DataType.DOUBLE)));
    }
  }

  /** A fill that no score comes near, and zeros once more for rows of nothing else. */
  public static final class MinusBillion implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      return softmax(filled(scores, -1e9, length, causal)).mul(seen(scores, length, causal));
    }
  }

  /** The same with the number that lies furthest below 0. */
  public static final class LargestNegativeNumber implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      return softmax(filled(scores, -Double.MAX_VALUE, length, causal))
          .mul(seen(scores, length, causal));
    }
  }

  /** In single precision, as on a GPU. */
  public static final class Floats implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray seen = seen(scores, length, causal).castTo(DataType.FLOAT);
      INDArray single = scores.castTo(DataType.FLOAT).mul(seen).add(seen.rsub(1).mul(-1e9));
      return softmax(single).mul(seen);
    }
  }

  /** Of each row only what is seen, which always stands in front. */
  public static final class RowsCutShort implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray weights = scores.mul(0);
      for (int i = 0; i < scores.rows(); i++) {
        int cached = scores.columns() - scores.rows();
        int count = causal ? Math.min(length, i + 1 + cached) : length;
        if (count > 0) {
          double[] row = scores.getRow(i).toDoubleVector();
          INDArray some = Nd4j.create(new double[][] {Arrays.copyOf(row, count)});
          INDArray shares = softmax(some);
          for (int j = 0; j < count; j++) {
            weights.putScalar(i, j, shares.getDouble(0, j));
          }
        }
      }
      return weights;
    }
  }

  /** A table of 0 and −∞, added, and the course's softmax. */
  public static final class BiasOfTheLibrary implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray bias = Transforms.log(seen(scores, length, causal));
      return new Softmax().of(Mask.additive(bias).over(scores));
    }
  }

  /** The course's mask of booleans. */
  public static final class Booleans implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray seen = seen(scores, length, causal).castTo(DataType.BOOL);
      return new Softmax().of(Mask.allowing(seen).over(scores));
    }
  }

  /** Lets a row become NaN, and mends it at the end. */
  public static final class NanMadeZero implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      INDArray weights = softmax(scores.add(Transforms.log(seen(scores, length, causal))));
      for (int i = 0; i < weights.rows(); i++) {
        for (int j = 0; j < weights.columns(); j++) {
          if (Double.isNaN(weights.getDouble(i, j))) {
            weights.putScalar(i, j, 0);
          }
        }
      }
      return weights;
    }
  }

  /** The course's own. */
  public static final class Delegated implements MaskedWeighting {
    @Override
    public INDArray of(INDArray scores, int length, boolean causal) {
      return new MaskedSoftmax().of(scores, length, causal);
    }
  }
}
