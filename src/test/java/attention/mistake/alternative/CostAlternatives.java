package attention.mistake.alternative;

import attention.cost.AttentionCost;
import attention.cost.CostSteps;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Other right ways to count, fit and extrapolate. */
public final class CostAlternatives {
  private CostAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        Counted.class,
        SumsOfProducts.class,
        OtherBase.class,
        NormalEquations.class,
        InFloat.class,
        WithArrays.class,
        Delegated.class);
  }

  /** In long, which holds what an int does not. */
  public static final class Counted implements Right {
    @Override
    public double[] operations(int n, int dModel, int heads) {
      long width = dModel / heads;
      long[] counted = new long[3];
      for (int head = 0; head < heads; head++) {
        counted[1] += 2L * n * width * n;
        counted[2] += 2L * n * n * width;
      }
      for (int projection = 0; projection < 4; projection++) {
        counted[0] += 2L * n * dModel * dModel;
      }
      return new double[] {counted[0], counted[1], counted[2]};
    }

    @Override
    public double scoreBytes(int n, int heads) {
      return Math.pow(n, 2) * heads * 4;
    }
  }

  /** The slope by sums, as in a table on paper; the line by its height at 0. */
  public static final class SumsOfProducts implements Right {
    @Override
    public double exponent(double[] lengths, double[] seconds) {
      return line(lengths, seconds)[0];
    }

    @Override
    public double extrapolated(double[] lengths, double[] seconds, double n) {
      double[] line = line(lengths, seconds);
      return Math.exp(line[1]) * Math.pow(n, line[0]);
    }

    private static double[] line(double[] lengths, double[] seconds) {
      int m = lengths.length;
      double sx = 0;
      double sy = 0;
      double sxx = 0;
      double sxy = 0;
      for (int i = 0; i < m; i++) {
        double x = Math.log(lengths[i]);
        double y = Math.log(seconds[i]);
        sx += x;
        sy += y;
        sxx += x * x;
        sxy += x * y;
      }
      double slope = (m * sxy - sx * sy) / (m * sxx - sx * sx);
      return new double[] {slope, (sy - slope * sx) / m};
    }
  }

  /** By logarithms to the base 10 or 2. */
  public static final class OtherBase implements Right {
    @Override
    public double exponent(double[] lengths, double[] seconds) {
      double[] x = new double[lengths.length];
      double[] y = new double[lengths.length];
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.log10(lengths[i]);
        y[i] = Math.log10(seconds[i]);
      }
      return slope(x, y);
    }

    @Override
    public double extrapolated(double[] lengths, double[] seconds, double n) {
      double x = 0;
      double y = 0;
      for (int i = 0; i < lengths.length; i++) {
        x += Math.log(lengths[i]) / Math.log(2) / lengths.length;
        y += Math.log(seconds[i]) / Math.log(2) / lengths.length;
      }
      return Math.pow(2, y + exponent(lengths, seconds) * (Math.log(n) / Math.log(2) - x));
    }

    private static double slope(double[] x, double[] y) {
      double products = 0;
      double squares = 0;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < x.length; j++) { // every pair of points, by how far they are apart
          products += (x[i] - x[j]) * (y[i] - y[j]);
          squares += (x[i] - x[j]) * (x[i] - x[j]);
        }
      }
      return products / squares;
    }
  }

  /** By matrices: (XᵀX)⁻¹·Xᵀ·y, with the inverse of two by two written out. */
  public static final class NormalEquations implements Right {
    @Override
    public double exponent(double[] lengths, double[] seconds) {
      INDArray ones = Nd4j.ones(DataType.DOUBLE, lengths.length, 1);
      INDArray x = Transforms.log(Nd4j.create(lengths)).reshape(lengths.length, 1);
      INDArray y = Transforms.log(Nd4j.create(seconds)).reshape(lengths.length, 1);
      INDArray design = Nd4j.hstack(ones, x);
      INDArray square = design.transpose().mmul(design);
      INDArray right = design.transpose().mmul(y);
      double determinant =
          square.getDouble(0, 0) * square.getDouble(1, 1)
              - square.getDouble(0, 1) * square.getDouble(1, 0);
      return (square.getDouble(0, 0) * right.getDouble(1, 0)
              - square.getDouble(1, 0) * right.getDouble(0, 0))
          / determinant;
    }
  }

  /** Single precision is enough for a count. */
  public static final class InFloat implements Right {
    @Override
    public double[] operations(int n, int dModel, int heads) {
      float pairs = (float) n * n;
      return new double[] {8f * n * dModel * dModel, 2f * pairs * dModel, pairs * 2f * dModel};
    }

    @Override
    public double scoreBytes(int n, int heads) {
      return (float) n * n * heads * 4;
    }
  }

  /** From the shapes of arrays, small enough to be made. */
  public static final class WithArrays implements Right {
    @Override
    public double scoreBytes(int n, int heads) {
      INDArray few = Nd4j.create(DataType.FLOAT, heads, 1, 1);
      return few.length() * few.dataType().width() * (double) n * n;
    }
  }

  /** The course's own. */
  public static final class Delegated implements Right {}

  /** What a class does as the course does. */
  private interface Right extends CostSteps {
    /** The course's own. */
    CostSteps COURSE = new AttentionCost();

    @Override
    default double[] operations(int n, int dModel, int heads) {
      return COURSE.operations(n, dModel, heads);
    }

    @Override
    default double scoreBytes(int n, int heads) {
      return COURSE.scoreBytes(n, heads);
    }

    @Override
    default double exponent(double[] lengths, double[] seconds) {
      return COURSE.exponent(lengths, seconds);
    }

    @Override
    default double extrapolated(double[] lengths, double[] seconds, double n) {
      return COURSE.extrapolated(lengths, seconds, n);
    }
  }
}
