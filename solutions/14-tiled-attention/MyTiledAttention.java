import attention.tiled.TiledSteps;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Attention a tile of keys at a time. A summary has a row for each query, and in it the largest
 * score m, the sum l of e^(s − m), and the output o, the sum of e^(s − m)·v, which is not divided.
 */
public final class MyTiledAttention implements TiledSteps {
  private static final double HIDDEN = Double.NEGATIVE_INFINITY;

  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    double[][] summary = new double[scores.rows()][2 + values.columns()];
    for (int i = 0; i < summary.length; i++) {
      double m = HIDDEN;
      for (int j = 0; j < scores.columns(); j++) {
        m = Math.max(m, scores.getDouble(i, j));
      }
      summary[i][0] = m;
      for (int j = 0; j < scores.columns(); j++) {
        double power = power(scores.getDouble(i, j), m);
        summary[i][1] += power;
        for (int f = 0; f < values.columns(); f++) {
          summary[i][2 + f] += power * values.getDouble(j, f);
        }
      }
    }
    return Nd4j.create(summary);
  }

  @Override
  public INDArray merged(INDArray first, INDArray second) {
    double[][] merged = new double[first.rows()][first.columns()];
    for (int i = 0; i < merged.length; i++) {
      double m = Math.max(first.getDouble(i, 0), second.getDouble(i, 0));
      double firstFactor = power(first.getDouble(i, 0), m);
      double secondFactor = power(second.getDouble(i, 0), m);
      merged[i][0] = m;
      for (int c = 1; c < merged[i].length; c++) { // l and o alike
        merged[i][c] =
            firstFactor * first.getDouble(i, c) + secondFactor * second.getDouble(i, c);
      }
    }
    return Nd4j.create(merged);
  }

  @Override
  public INDArray context(
      INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
    INDArray all = summary(queries, keys, values, 0, tile, causal);
    for (int from = tile; from < keys.rows(); from += tile) {
      all = merged(all, summary(queries, keys, values, from, tile, causal));
    }
    double[][] context = new double[queries.rows()][values.columns()];
    for (int i = 0; i < context.length; i++) {
      for (int f = 0; f < context[i].length; f++) {
        double l = all.getDouble(i, 1);
        context[i][f] = l == 0 ? 0 : all.getDouble(i, 2 + f) / l;
      }
    }
    return Nd4j.create(context);
  }

  private INDArray summary(
      INDArray queries, INDArray keys, INDArray values, int from, int tile, boolean causal) {
    int width = Math.min(tile, keys.rows() - from); // the last tile may be narrower
    double[][] scores = new double[queries.rows()][width];
    double[][] some = new double[width][];
    for (int j = 0; j < width; j++) {
      some[j] = values.getRow(from + j).toDoubleVector();
      for (int i = 0; i < scores.length; i++) {
        boolean hidden = causal && from + j > i + keys.rows() - queries.rows();
        scores[i][j] = hidden ? HIDDEN : dot(queries, i, keys, from + j) / Math.sqrt(keys.columns());
      }
    }
    return summary(Nd4j.create(scores), Nd4j.create(some));
  }

  private static double dot(INDArray queries, int i, INDArray keys, int j) {
    double sum = 0;
    for (int m = 0; m < keys.columns(); m++) {
      sum += queries.getDouble(i, m) * keys.getDouble(j, m);
    }
    return sum;
  }

  /** e^(s − m), and 0 for what is hidden, even where all is hidden and m is −∞. */
  private static double power(double s, double m) {
    return s == HIDDEN ? 0 : Math.exp(s - m);
  }
}
