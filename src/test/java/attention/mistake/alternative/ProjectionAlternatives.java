package attention.mistake.alternative;

import attention.project.Projection;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Other right ways from features to queries, keys and values. */
public final class ProjectionAlternatives {
  private ProjectionAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        InFloat.class,
        OutputByOutput.class,
        ThreeLoops.class,
        TokenByToken.class,
        TokensAsColumnsTurnedRound.class);
  }

  /** In float, with the product's own flag for a transpose. */
  public static final class InFloat implements Projection {
    private final INDArray weights; // [d_out, d_in]

    public InFloat(INDArray weights) {
      this.weights = weights;
    }

    @Override
    public INDArray of(INDArray features) {
      return Nd4j.matmul(
          features.castTo(DataType.FLOAT), weights.castTo(DataType.FLOAT), false, true, false);
    }
  }

  /** The sum of single products, one output at a time. */
  public static final class OutputByOutput implements Projection {
    private final INDArray weights; // [d_out, d_in]

    public OutputByOutput(INDArray weights) {
      this.weights = weights;
    }

    @Override
    public INDArray of(INDArray features) {
      INDArray projected = Nd4j.create(DataType.DOUBLE, features.rows(), weights.rows());
      for (int j = 0; j < weights.rows(); j++) {
        projected.putColumn(j, features.mulRowVector(weights.getRow(j)).sum(1));
      }
      return projected;
    }
  }

  /** Tokens, outputs, features. */
  public static final class ThreeLoops implements Projection {
    private final INDArray weights; // [d_out, d_in]

    public ThreeLoops(INDArray weights) {
      this.weights = weights;
    }

    @Override
    public INDArray of(INDArray features) {
      INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
      for (int i = 0; i < features.rows(); i++) {
        for (int j = 0; j < weights.rows(); j++) {
          double sum = 0;
          for (int m = 0; m < weights.columns(); m++) {
            sum += features.getDouble(i, m) * weights.getDouble(j, m);
          }
          projected.putScalar(i, j, sum);
        }
      }
      return projected;
    }
  }

  /** One row after another. */
  public static final class TokenByToken implements Projection {
    private final INDArray weights; // [d_out, d_in]

    public TokenByToken(INDArray weights) {
      this.weights = weights;
    }

    @Override
    public INDArray of(INDArray features) {
      INDArray projected = Nd4j.create(DataType.DOUBLE, features.rows(), weights.rows());
      for (int i = 0; i < features.rows(); i++) {
        projected.putRow(i, weights.mmul(features.getRow(i)));
      }
      return projected;
    }
  }

  /** W times standing tokens, and the result turned round. */
  public static final class TokensAsColumnsTurnedRound implements Projection {
    private final INDArray weights; // [d_out, d_in]

    public TokensAsColumnsTurnedRound(INDArray weights) {
      this.weights = weights;
    }

    @Override
    public INDArray of(INDArray features) {
      return weights.mmul(features.transpose()).transpose();
    }
  }
}
