package attention.mistake.alternative;

import attention.block.BlockSteps;
import attention.block.FeedForward;
import attention.block.LayerNorm;
import attention.block.Relu;
import attention.block.Sublayer;
import attention.project.LinearProjection;
import attention.project.Projection;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways through a transformer block. */
public final class BlockAlternatives {
  private BlockAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Loops.class, Nd4jsOwn.class, MeanOfSquares.class, InFloat.class, Delegated.class);
  }

  /** Number by number. */
  public static final class Loops implements BlockSteps {
    @Override
    public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
      double[][] numbers = x.toDoubleMatrix();
      for (double[] row : numbers) {
        double mean = 0;
        double variance = 0;
        for (double number : row) {
          mean += number / row.length;
        }
        for (double number : row) {
          variance += (number - mean) * (number - mean) / row.length;
        }
        for (int j = 0; j < row.length; j++) {
          row[j] =
              (row[j] - mean) / Math.sqrt(variance + epsilon) * gain.getDouble(j)
                  + bias.getDouble(j);
        }
      }
      return Nd4j.create(numbers);
    }

    @Override
    public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
      double[][] hidden = linear(x.toDoubleMatrix(), w1, b1);
      for (double[] row : hidden) {
        for (int j = 0; j < row.length; j++) {
          row[j] = row[j] > 0 ? row[j] : 0;
        }
      }
      return Nd4j.create(linear(hidden, w2, b2));
    }

    private static double[][] linear(double[][] x, INDArray w, INDArray b) {
      double[][] result = new double[x.length][w.rows()];
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < w.rows(); j++) {
          result[i][j] = b.getDouble(j);
          for (int k = 0; k < w.columns(); k++) {
            result[i][j] += x[i][k] * w.getDouble(j, k);
          }
        }
      }
      return result;
    }

    @Override
    public INDArray preNorm(
        INDArray x, Sublayer attention, Sublayer norm1, Sublayer network, Sublayer norm2) {
      INDArray result = x.dup();
      result.addi(attention.of(norm1.of(result)));
      result.addi(network.of(norm2.of(result)));
      return result;
    }

    @Override
    public INDArray postNorm(
        INDArray x, Sublayer attention, Sublayer norm1, Sublayer network, Sublayer norm2) {
      INDArray result = norm1.of(attention.of(x).add(x));
      return norm2.of(network.of(result).add(result));
    }
  }

  /** With what ND4J has ready: var without the correction, column and row vectors. */
  public static final class Nd4jsOwn implements BlockSteps {
    @Override
    public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
      INDArray deviation = Transforms.sqrt(x.var(false, 1).add(epsilon));
      return x.subColumnVector(x.mean(1))
          .divColumnVector(deviation)
          .mulRowVector(gain)
          .addRowVector(bias);
    }

    @Override
    public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
      INDArray hidden = Transforms.max(x.mmul(w1.transpose()).addRowVector(b1), 0);
      return hidden.mmul(w2.transpose()).addRowVector(b2);
    }

    @Override
    public INDArray preNorm(
        INDArray x, Sublayer attention, Sublayer norm1, Sublayer network, Sublayer norm2) {
      INDArray found = attention.of(norm1.of(x));
      return x.add(found).add(network.of(norm2.of(x.add(found))));
    }

    @Override
    public INDArray postNorm(
        INDArray x, Sublayer attention, Sublayer norm1, Sublayer network, Sublayer norm2) {
      Sublayer first = tokens -> norm1.of(tokens.add(attention.of(tokens)));
      Sublayer second = tokens -> norm2.of(tokens.add(network.of(tokens)));
      return second.of(first.of(x));
    }
  }

  /** σ² as the mean of the squares less the square of the mean; ReLU as (x + |x|)/2. */
  public static final class MeanOfSquares extends Right {
    @Override
    public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
      INDArray mean = x.mean(true, 1);
      INDArray variance = x.mul(x).mean(true, 1).sub(mean.mul(mean));
      return x.sub(mean).mul(Transforms.pow(variance.add(epsilon), -0.5)).mul(gain).add(bias);
    }

    @Override
    public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
      INDArray hidden = x.mmul(w1.transpose()).addRowVector(b1);
      INDArray activated = hidden.add(Transforms.abs(hidden)).div(2);
      return w2.mmul(activated.transpose()).addColumnVector(b2).transpose().dup();
    }
  }

  /** Single precision is enough. */
  public static final class InFloat extends Right {
    @Override
    public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
      INDArray single = x.castTo(DataType.FLOAT);
      INDArray centred = single.sub(single.mean(true, 1));
      INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, 1).add(epsilon));
      return centred
          .div(deviation)
          .mul(gain.castTo(DataType.FLOAT))
          .add(bias.castTo(DataType.FLOAT));
    }
  }

  /** By the course's own classes. */
  public static final class Delegated extends Right {}

  /** What those alternatives do that are about one method. */
  abstract static class Right implements BlockSteps {
    @Override
    public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
      return new LayerNorm(gain, bias, epsilon).of(x);
    }

    @Override
    public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
      Projection toHidden = new LinearProjection(w1, b1);
      return new FeedForward(toHidden, new Relu(), new LinearProjection(w2, b2)).of(x);
    }

    @Override
    public INDArray preNorm(
        INDArray x, Sublayer attention, Sublayer norm1, Sublayer network, Sublayer norm2) {
      INDArray middle = x.add(attention.of(norm1.of(x)));
      return middle.add(network.of(norm2.of(middle)));
    }

    @Override
    public INDArray postNorm(
        INDArray x, Sublayer attention, Sublayer norm1, Sublayer network, Sublayer norm2) {
      INDArray middle = norm1.of(x.add(attention.of(x)));
      return norm2.of(middle.add(network.of(middle)));
    }
  }
}
