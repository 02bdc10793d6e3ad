package attention.mistake.alternative;

import attention.score.Scores;
import attention.tensor.MatrixProduct;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Other right ways from queries and keys to scores. */
public final class ScoresAlternatives {
  private ScoresAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        BothScaledByTheFourthRoot.class,
        InFloatQueryByQuery.class,
        KeysFirstTurnedRound.class,
        QueriesScaledFirst.class,
        ThreeLoops.class);
  }

  /** Queries and keys share the scale. */
  public static final class BothScaledByTheFourthRoot implements Scores {
    @Override
    public INDArray between(INDArray queries, INDArray keys) {
      double scale = Math.pow(keys.columns(), -0.25);
      return MatrixProduct.ofTransposed(queries.mul(scale), keys.mul(scale));
    }
  }

  /** In float, one row after another. */
  public static final class InFloatQueryByQuery implements Scores {
    @Override
    public INDArray between(INDArray queries, INDArray keys) {
      INDArray scores = Nd4j.create(DataType.FLOAT, queries.rows(), keys.rows());
      for (int i = 0; i < queries.rows(); i++) {
        scores.putRow(
            i,
            keys.mmul(queries.getRow(i))
                .mul(Math.pow(keys.columns(), -0.5))
                .castTo(DataType.FLOAT));
      }
      return scores;
    }
  }

  /** K·Qᵀ, turned round. */
  public static final class KeysFirstTurnedRound implements Scores {
    @Override
    public INDArray between(INDArray queries, INDArray keys) {
      return keys.mmul(queries.transpose()).div(Math.sqrt(keys.columns())).transpose();
    }
  }

  /** The queries are scaled before the product. */
  public static final class QueriesScaledFirst implements Scores {
    @Override
    public INDArray between(INDArray queries, INDArray keys) {
      return queries.div(Math.sqrt(queries.columns())).mmul(keys.transpose());
    }
  }

  /** Queries, keys, features. */
  public static final class ThreeLoops implements Scores {
    @Override
    public INDArray between(INDArray queries, INDArray keys) {
      double[][] scores = new double[queries.rows()][keys.rows()];
      for (int i = 0; i < queries.rows(); i++) {
        for (int j = 0; j < keys.rows(); j++) {
          double dot = 0;
          for (int m = 0; m < keys.columns(); m++) {
            dot += queries.getDouble(i, m) * keys.getDouble(j, m);
          }
          scores[i][j] = dot / Math.sqrt(keys.columns());
        }
      }
      return Nd4j.create(scores);
    }
  }
}
