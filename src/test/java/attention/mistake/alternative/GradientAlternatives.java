package attention.mistake.alternative;

import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import attention.tensor.MatrixProduct;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Other right ways back through attention. */
public final class GradientAlternatives {
  private GradientAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Loops.class,
        JacobianRowByRow.class,
        Floats.class,
        OtherOrders.class,
        Delegated.class,
        TransposedTwice.class);
  }

  /** Cell by cell, as in any language. */
  public static final class Loops implements AttentionGradient {
    @Override
    public INDArray values(INDArray weights, INDArray dContext) {
      INDArray gradient = Nd4j.zeros(DataType.DOUBLE, weights.columns(), dContext.columns());
      for (int i = 0; i < weights.rows(); i++) {
        for (int j = 0; j < weights.columns(); j++) {
          for (int f = 0; f < dContext.columns(); f++) {
            double part = weights.getDouble(i, j) * dContext.getDouble(i, f);
            gradient.putScalar(j, f, gradient.getDouble(j, f) + part);
          }
        }
      }
      return gradient;
    }

    @Override
    public INDArray weights(INDArray values, INDArray dContext) {
      double[][] gradient = new double[dContext.rows()][values.rows()];
      for (int i = 0; i < dContext.rows(); i++) {
        for (int j = 0; j < values.rows(); j++) {
          for (int f = 0; f < values.columns(); f++) {
            gradient[i][j] += dContext.getDouble(i, f) * values.getDouble(j, f);
          }
        }
      }
      return Nd4j.create(gradient);
    }

    @Override
    public INDArray scores(INDArray weights, INDArray dWeights) {
      double[][] a = weights.toDoubleMatrix();
      double[][] da = dWeights.toDoubleMatrix();
      double[][] gradient = new double[a.length][a[0].length];
      for (int i = 0; i < a.length; i++) {
        double mean = 0;
        for (int k = 0; k < a[i].length; k++) {
          mean += a[i][k] * da[i][k];
        }
        for (int j = 0; j < a[i].length; j++) {
          gradient[i][j] = a[i][j] * (da[i][j] - mean);
        }
      }
      return Nd4j.create(gradient);
    }

    @Override
    public INDArray queries(INDArray dScores, INDArray keys) {
      INDArray gradient = Nd4j.create(DataType.DOUBLE, dScores.rows(), keys.columns());
      for (int i = 0; i < dScores.rows(); i++) {
        for (int m = 0; m < keys.columns(); m++) {
          double sum = 0;
          for (int j = 0; j < keys.rows(); j++) {
            sum += dScores.getDouble(i, j) * keys.getDouble(j, m);
          }
          gradient.putScalar(i, m, sum / Math.sqrt(keys.columns()));
        }
      }
      return gradient;
    }

    @Override
    public INDArray keys(INDArray dScores, INDArray queries) {
      return queries(dScores.transpose(), queries);
    }

    @Override
    public INDArray embeddings(
        INDArray dQueries,
        INDArray dKeys,
        INDArray dValues,
        INDArray wq,
        INDArray wk,
        INDArray wv) {
      double[][] gradient = new double[dQueries.rows()][wq.columns()];
      add(gradient, dQueries, wq);
      add(gradient, dKeys, wk);
      add(gradient, dValues, wv);
      return Nd4j.create(gradient);
    }

    private static void add(double[][] sum, INDArray gradient, INDArray weights) {
      for (int i = 0; i < sum.length; i++) {
        for (int f = 0; f < sum[i].length; f++) {
          for (int m = 0; m < weights.rows(); m++) {
            sum[i][f] += gradient.getDouble(i, m) * weights.getDouble(m, f);
          }
        }
      }
    }
  }

  /** {@code diag(a) − a·aᵀ}, written out for each query. */
  public static final class JacobianRowByRow implements Rest {
    @Override
    public INDArray scores(INDArray weights, INDArray dWeights) {
      INDArray gradient = Nd4j.create(DataType.DOUBLE, weights.shape());
      for (int i = 0; i < weights.rows(); i++) {
        INDArray row = weights.getRow(i, true);
        INDArray onDiagonal = Nd4j.eye(weights.columns()).castTo(DataType.DOUBLE).mulRowVector(row);
        INDArray jacobian = onDiagonal.sub(row.transpose().mmul(row));
        gradient.putRow(i, dWeights.getRow(i, true).mmul(jacobian));
      }
      return gradient;
    }
  }

  /** In float. */
  public static final class Floats implements AttentionGradient {
    @Override
    public INDArray values(INDArray weights, INDArray dContext) {
      return inFloat(weights).transpose().mmul(inFloat(dContext));
    }

    @Override
    public INDArray weights(INDArray values, INDArray dContext) {
      return inFloat(dContext).mmul(inFloat(values).transpose());
    }

    @Override
    public INDArray scores(INDArray weights, INDArray dWeights) {
      INDArray weighted = inFloat(weights).mul(inFloat(dWeights));
      return weighted.sub(inFloat(weights).mul(weighted.sum(true, 1)));
    }

    @Override
    public INDArray queries(INDArray dScores, INDArray keys) {
      return inFloat(dScores).mmul(inFloat(keys)).div((float) Math.sqrt(keys.columns()));
    }

    @Override
    public INDArray keys(INDArray dScores, INDArray queries) {
      return queries(dScores.transpose(), queries);
    }

    @Override
    public INDArray embeddings(
        INDArray dQueries,
        INDArray dKeys,
        INDArray dValues,
        INDArray wq,
        INDArray wk,
        INDArray wv) {
      return inFloat(dQueries)
          .mmul(inFloat(wq))
          .add(inFloat(dKeys).mmul(inFloat(wk)))
          .add(inFloat(dValues).mmul(inFloat(wv)));
    }

    private static INDArray inFloat(INDArray array) {
      return array.castTo(DataType.FLOAT);
    }
  }

  /** The root first, the brackets of softmax multiplied out, the three paths in one product. */
  public static final class OtherOrders implements Rest {
    @Override
    public INDArray scores(INDArray weights, INDArray dWeights) {
      INDArray weighted = weights.mul(dWeights);
      return weighted.sub(weights.mulColumnVector(weighted.sum(true, 1)));
    }

    @Override
    public INDArray queries(INDArray dScores, INDArray keys) {
      return dScores.mmul(keys.mul(Math.pow(keys.columns(), -0.5)));
    }

    @Override
    public INDArray keys(INDArray dScores, INDArray queries) {
      return dScores.div(Math.sqrt(queries.columns())).transpose().mmul(queries);
    }

    @Override
    public INDArray embeddings(
        INDArray dQueries,
        INDArray dKeys,
        INDArray dValues,
        INDArray wq,
        INDArray wk,
        INDArray wv) {
      return Nd4j.hstack(dQueries, dKeys, dValues).mmul(Nd4j.vstack(wq, wk, wv));
    }
  }

  /** The transposed product, turned round. */
  public static final class TransposedTwice implements Rest {
    @Override
    public INDArray values(INDArray weights, INDArray dContext) {
      return dContext.transpose().mmul(weights).transpose();
    }

    @Override
    public INDArray weights(INDArray values, INDArray dContext) {
      return values.mmul(dContext.transpose()).transpose();
    }

    @Override
    public INDArray keys(INDArray dScores, INDArray queries) {
      return MatrixProduct.of(queries.transpose(), dScores)
          .transpose()
          .div(Math.sqrt(queries.columns()));
    }
  }

  /** The course's own. */
  public static final class Delegated implements Rest {}

  /** What a class does as the course does. */
  private interface Rest extends AttentionGradient {
    /** The course's own. */
    AttentionGradient COURSE = new AttentionBackward();

    @Override
    default INDArray values(INDArray weights, INDArray dContext) {
      return COURSE.values(weights, dContext);
    }

    @Override
    default INDArray weights(INDArray values, INDArray dContext) {
      return COURSE.weights(values, dContext);
    }

    @Override
    default INDArray scores(INDArray weights, INDArray dWeights) {
      return COURSE.scores(weights, dWeights);
    }

    @Override
    default INDArray queries(INDArray dScores, INDArray keys) {
      return COURSE.queries(dScores, keys);
    }

    @Override
    default INDArray keys(INDArray dScores, INDArray queries) {
      return COURSE.keys(dScores, queries);
    }

    @Override
    default INDArray embeddings(
        INDArray dQueries,
        INDArray dKeys,
        INDArray dValues,
        INDArray wq,
        INDArray wk,
        INDArray wv) {
      return COURSE.embeddings(dQueries, dKeys, dValues, wq, wk, wv);
    }
  }
}
