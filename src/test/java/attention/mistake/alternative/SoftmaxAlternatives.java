package attention.mistake.alternative;

import attention.weight.Softmax;
import attention.weight.Weighting;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways from scores to weights. */
public final class SoftmaxAlternatives {
  private SoftmaxAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Loops.class,
        RowByRow.class,
        Floats.class,
        LogarithmOfTheSum.class,
        OfTheTransposed.class,
        PowersOfTwo.class,
        MoreThanTheMaximum.class,
        LittleAdded.class,
        Delegated.class,
        OfNd4j.class);
  }

  /** Cell by cell, as in any language. */
  public static final class Loops implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray weights = Nd4j.zeros(DataType.DOUBLE, scores.rows(), scores.columns());
      for (int i = 0; i < scores.rows(); i++) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.columns(); j++) {
          largest = Math.max(largest, scores.getDouble(i, j));
        }
        double sum = 0;
        for (int j = 0; j < scores.columns(); j++) {
          sum += Math.exp(scores.getDouble(i, j) - largest);
        }
        for (int j = 0; j < scores.columns(); j++) {
          weights.putScalar(i, j, Math.exp(scores.getDouble(i, j) - largest) / sum);
        }
      }
      return weights;
    }
  }

  /** Each row by itself, put into a copy. */
  public static final class RowByRow implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray weights = scores.dup();
      for (int i = 0; i < scores.rows(); i++) {
        INDArray row = scores.getRow(i);
        INDArray powers = Transforms.exp(row.sub(row.maxNumber()));
        weights.putRow(i, powers.div(powers.sumNumber()));
      }
      return weights;
    }
  }

  /** In single precision. */
  public static final class Floats implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray single = scores.castTo(DataType.FLOAT);
      INDArray powers = Transforms.exp(single.sub(single.max(true, 1)));
      return powers.div(powers.sum(true, 1));
    }
  }

  /** {@code e^(s − m − ln Σ)}: subtracts where others divide. */
  public static final class LogarithmOfTheSum implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray lowered = scores.sub(scores.max(true, 1));
      INDArray logarithm = Transforms.log(Transforms.exp(lowered).sum(true, 1));
      return Transforms.exp(lowered.sub(logarithm));
    }
  }

  /** Works on columns and turns back at the end. */
  public static final class OfTheTransposed implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray columns = scores.transpose();
      INDArray powers = Transforms.exp(columns.sub(columns.max(true, 0)));
      return powers.div(powers.sum(true, 0)).transpose();
    }
  }

  /** {@code e^s = 2^(s / ln 2)}. */
  public static final class PowersOfTwo implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray exponents = scores.sub(scores.max(true, 1)).div(Math.log(2));
      INDArray twos = Nd4j.valueArrayOf(scores.shape(), 2.0, DataType.DOUBLE);
      INDArray powers = Transforms.pow(twos, exponents);
      return powers.div(powers.sum(true, 1));
    }
  }

  /** Any constant near the maximum does. */
  public static final class MoreThanTheMaximum implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1).add(1)));
      return powers.div(powers.sum(true, 1));
    }
  }

  /** Adds to the sum what does not show: it is at least 1. */
  public static final class LittleAdded implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
      return powers.div(powers.sum(true, 1).add(1e-9));
    }
  }

  /** The course's own. */
  public static final class Delegated implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      return new Softmax().of(scores);
    }
  }

  /** The function that ND4J brings. */
  public static final class OfNd4j implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      return Nd4j.nn.softmax(scores, 1);
    }
  }
}
