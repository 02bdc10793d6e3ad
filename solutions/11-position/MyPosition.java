import attention.head.AttentionFunction;
import attention.position.Positions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Where a token stands, told in two ways: by waves that are added to embeddings, and by a rotation
 * of queries and keys.
 *
 * <p>Both use the angle {@code p / 10000^(2i/d)} for position p and pair i of d features; columns
 * 2i and 2i+1 are pair i. Positions, pairs and columns count from 0; widths are even.
 */
public final class MyPosition implements Positions {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    double[][] waves = new double[n][dModel];
    for (int position = 0; position < n; position++) {
      for (int pair = 0; pair < dModel / 2; pair++) {
        double angle = angle(position, pair, dModel);
        int even = 2 * pair;
        waves[position][even] = Math.sin(angle);
        waves[position][even + 1] = Math.cos(angle);
      }
    }
    return Nd4j.create(waves);
  }

  @Override
  public INDArray rotated(INDArray vectors, int first) {
    INDArray rotated = vectors.dup();
    int d = vectors.columns();
    for (int row = 0; row < vectors.rows(); row++) {
      for (int pair = 0; pair < d / 2; pair++) {
        double angle = angle(first + row, pair, d);
        int even = 2 * pair;
        double x = vectors.getDouble(row, even);
        double y = vectors.getDouble(row, even + 1);
        rotated.putScalar(row, even, x * Math.cos(angle) - y * Math.sin(angle));
        rotated.putScalar(row, even + 1, x * Math.sin(angle) + y * Math.cos(angle));
      }
    }
    return rotated;
  }

  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct()
        .of(rotated(queries, 0), rotated(keys, 0), values);
  }

  private static double angle(int position, int pair, int width) {
    return position / Math.pow(10_000, 2.0 * pair / width); // 2.0, or whole numbers are divided
  }
}
