package attention.mistake.alternative;

import attention.mix.Mixing;
import attention.mix.WeightedSum;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Other right ways from weights and values to context. */
public final class WeightedSumAlternatives {
  private WeightedSumAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Loops.class,
        ValueByValue.class,
        RowByRow.class,
        TransposedTwice.class,
        Broadcast.class,
        Floats.class,
        Delegated.class);
  }

  /** Cell by cell, as in any language. */
  public static final class Loops implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
      for (int i = 0; i < weights.rows(); i++) {
        for (int f = 0; f < values.columns(); f++) {
          double sum = 0;
          for (int j = 0; j < values.rows(); j++) {
            sum += weights.getDouble(i, j) * values.getDouble(j, f);
          }
          context.putScalar(i, f, sum);
        }
      }
      return context;
    }
  }

  /** Adds up a column of weights times a row of values for each key. */
  public static final class ValueByValue implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
      for (int j = 0; j < values.rows(); j++) {
        context.addi(weights.getColumn(j, true).mmul(values.getRow(j, true)));
      }
      return context;
    }
  }

  /** One query after the other. */
  public static final class RowByRow implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
      for (int i = 0; i < weights.rows(); i++) {
        context.putRow(i, weights.getRow(i, true).mmul(values));
      }
      return context;
    }
  }

  /** {@code (Vᵀ·Aᵀ)ᵀ}. */
  public static final class TransposedTwice implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      return values.transpose().mmul(weights.transpose()).transpose();
    }
  }

  /** All products at once, {@code [n_q, n_k, d_v]}, then their sums over the keys. */
  public static final class Broadcast implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      INDArray shares = weights.reshape(weights.rows(), weights.columns(), 1);
      return shares.mul(values.reshape(1, values.rows(), values.columns())).sum(1);
    }
  }

  /** In single precision. */
  public static final class Floats implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      return weights.castTo(DataType.FLOAT).mmul(values.castTo(DataType.FLOAT));
    }
  }

  /** The course's own. */
  public static final class Delegated implements Mixing {
    @Override
    public INDArray of(INDArray weights, INDArray values) {
      return new WeightedSum().of(weights, values);
    }
  }
}
