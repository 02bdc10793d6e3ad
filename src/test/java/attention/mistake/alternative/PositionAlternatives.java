package attention.mistake.alternative;

import attention.head.TextbookAttention;
import attention.mix.WeightedSum;
import attention.position.Positions;
import attention.position.RotaryPositions;
import attention.position.RotaryScores;
import attention.position.SinusoidalPositions;
import attention.tensor.MatrixProduct;
import attention.weight.Softmax;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways to waves, to rotations, and to attention that rotates. */
public final class PositionAlternatives {
  private PositionAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Loops.class, WholeArrays.class, RotationMatrices.class, Floats.class, Delegated.class);
  }

  /** Cell by cell, the column step by step in twos. */
  public static final class Loops implements Positions {
    @Override
    public INDArray sinusoidal(int n, int dModel) {
      INDArray waves = Nd4j.zeros(DataType.DOUBLE, n, dModel);
      for (int p = 0; p < n; p++) {
        for (int c = 0; c < dModel; c += 2) { // c is 2i
          double angle = p * Math.exp(-Math.log(10000) * c / dModel);
          waves.putScalar(p, c, Math.sin(angle));
          waves.putScalar(p, c + 1, Math.cos(angle));
        }
      }
      return waves;
    }

    @Override
    public INDArray rotated(INDArray vectors, int first) {
      INDArray rotated = vectors.dup();
      int d = vectors.columns();
      for (int row = 0; row < vectors.rows(); row++) {
        for (int c = 0; c < d; c += 2) {
          double angle = (first + row) / Math.pow(10000, (double) c / d);
          double x = vectors.getDouble(row, c);
          double y = vectors.getDouble(row, c + 1);
          rotated.putScalar(row, c, x * Math.cos(angle) - y * Math.sin(angle));
          rotated.putScalar(row, c + 1, x * Math.sin(angle) + y * Math.cos(angle));
        }
      }
      return rotated;
    }

    @Override
    public INDArray context(INDArray queries, INDArray keys, INDArray values) {
      INDArray q = rotated(queries, 0);
      INDArray k = rotated(keys, 0);
      double[][] context = new double[q.rows()][values.columns()];
      for (int i = 0; i < q.rows(); i++) {
        double[] powers = new double[k.rows()];
        double sum = 0;
        for (int j = 0; j < k.rows(); j++) {
          double dot = 0;
          for (int m = 0; m < k.columns(); m++) {
            dot += q.getDouble(i, m) * k.getDouble(j, m);
          }
          powers[j] = Math.exp(dot / Math.sqrt(k.columns()));
          sum += powers[j];
        }
        for (int j = 0; j < k.rows(); j++) {
          for (int f = 0; f < values.columns(); f++) {
            context[i][f] += powers[j] / sum * values.getDouble(j, f);
          }
        }
      }
      return Nd4j.create(context);
    }
  }

  /** With outer products and every second column at once, no loop. */
  public static final class WholeArrays implements Positions {
    @Override
    public INDArray sinusoidal(int n, int dModel) {
      INDArray angles = angles(0, n, dModel);
      return interleaved(Transforms.sin(angles), Transforms.cos(angles));
    }

    @Override
    public INDArray rotated(INDArray vectors, int first) {
      INDArray angles = angles(first, vectors.rows(), vectors.columns());
      INDArray cos = Transforms.cos(angles);
      INDArray sin = Transforms.sin(angles);
      INDArray x = everySecond(vectors, 0);
      INDArray y = everySecond(vectors, 1);
      return interleaved(x.mul(cos).sub(y.mul(sin)), x.mul(sin).add(y.mul(cos)));
    }

    @Override
    public INDArray context(INDArray queries, INDArray keys, INDArray values) {
      INDArray q = rotated(queries, 0).mul(Math.pow(queries.columns(), -0.5));
      return new Softmax().of(q.mmul(rotated(keys, 0).transpose())).mmul(values);
    }

    private static INDArray angles(int first, int n, int width) {
      INDArray positions = wholeNumbers(first, first + n).reshape(n, 1);
      INDArray pairs = wholeNumbers(0, width / 2).reshape(1, width / 2);
      return positions.mmul(Transforms.exp(pairs.mul(-2 * Math.log(10000) / width)));
    }

    private static INDArray wholeNumbers(int from, int to) {
      return Nd4j.createFromArray(IntStream.range(from, to).asDoubleStream().toArray());
    }

    private static INDArray everySecond(INDArray vectors, int start) {
      int pairs = vectors.columns() / 2;
      return vectors
          .dup('c')
          .reshape('c', vectors.rows(), pairs, 2)
          .get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(start))
          .reshape(vectors.rows(), pairs);
    }

    private static INDArray interleaved(INDArray even, INDArray odd) {
      return Nd4j.stack(2, even, odd).dup('c').reshape('c', even.rows(), 2L * even.columns());
    }
  }

  /** Each vector times a matrix with 2×2 rotations along its diagonal. */
  public static final class RotationMatrices implements Positions {
    @Override
    public INDArray sinusoidal(int n, int dModel) {
      // A cosine is a sine, a quarter of a turn ahead.
      double[][] waves = new double[n][dModel];
      for (int p = 0; p < n; p++) {
        for (int c = 0; c < dModel; c++) {
          double angle = p * Math.pow(10000, -(c - c % 2) / (double) dModel);
          waves[p][c] = Math.sin(angle + (c % 2) * Math.PI / 2);
        }
      }
      return Nd4j.create(waves);
    }

    @Override
    public INDArray rotated(INDArray vectors, int first) {
      INDArray rotated = vectors.dup();
      for (int row = 0; row < vectors.rows(); row++) {
        INDArray turned = matrix(first + row, vectors.columns()).mmul(vectors.getRow(row));
        rotated.putRow(row, turned);
      }
      return rotated;
    }

    @Override
    public INDArray context(INDArray queries, INDArray keys, INDArray values) {
      // Only the distance counts: the query stays, and the key turns by the distance.
      double[][] scores = new double[queries.rows()][keys.rows()];
      for (int i = 0; i < queries.rows(); i++) {
        for (int j = 0; j < keys.rows(); j++) {
          INDArray key = matrix(j - i, keys.columns()).mmul(keys.getRow(j));
          scores[i][j] =
              Nd4j.getBlasWrapper().dot(queries.getRow(i), key) / Math.sqrt(keys.columns());
        }
      }
      return MatrixProduct.of(new Softmax().of(Nd4j.create(scores)), values);
    }

    private static INDArray matrix(int position, int width) {
      double[][] matrix = new double[width][width];
      for (int c = 0; c < width; c += 2) {
        double angle = position / Math.pow(10000, (double) c / width);
        matrix[c][c] = Math.cos(angle);
        matrix[c][c + 1] = -Math.sin(angle);
        matrix[c + 1][c] = Math.sin(angle);
        matrix[c + 1][c + 1] = Math.cos(angle);
      }
      return Nd4j.create(matrix);
    }
  }

  /** In single precision. */
  public static final class Floats implements Positions {
    private final Loops loops = new Loops();

    @Override
    public INDArray sinusoidal(int n, int dModel) {
      return loops.sinusoidal(n, dModel).castTo(DataType.FLOAT);
    }

    @Override
    public INDArray rotated(INDArray vectors, int first) {
      return loops.rotated(vectors.castTo(DataType.FLOAT), first);
    }

    @Override
    public INDArray context(INDArray queries, INDArray keys, INDArray values) {
      INDArray q = rotated(queries, 0);
      INDArray k = rotated(keys, 0);
      INDArray powers = Transforms.exp(q.mmul(k.transpose()).div(Math.sqrt(q.columns())));
      return powers.div(powers.sum(true, 1)).mmul(values.castTo(DataType.FLOAT));
    }
  }

  /** The course's own parts. */
  public static final class Delegated implements Positions {
    @Override
    public INDArray sinusoidal(int n, int dModel) {
      return new SinusoidalPositions(dModel).of(0, n);
    }

    @Override
    public INDArray rotated(INDArray vectors, int first) {
      return new RotaryPositions().rotated(vectors, first);
    }

    @Override
    public INDArray context(INDArray queries, INDArray keys, INDArray values) {
      return new TextbookAttention(
              RotaryScores.scaledDotProduct(), new Softmax(), new WeightedSum())
          .of(queries, keys, values);
    }
  }
}
