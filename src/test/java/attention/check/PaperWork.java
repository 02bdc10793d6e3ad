package attention.check;

import attention.derive.Step;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who works attention out in plain loops, apart from the course's own steps: the numbers
 * that the experiment's sheets are made of.
 */
final class PaperWork {
  final double[][] embeddings;
  final double[][] wq;
  final double[][] wk;
  final double[][] wv;

  private PaperWork(double[][] embeddings, double[][] wq, double[][] wk, double[][] wv) {
    this.embeddings = embeddings;
    this.wq = wq;
    this.wk = wk;
    this.wv = wv;
  }

  /** A problem of small whole numbers, whose weights are not all 0 and 1. */
  static PaperWork random(Random random) {
    while (true) {
      int dModel = 2 + random.nextInt(3);
      int dK = 2 + random.nextInt(3);
      PaperWork problem =
          new PaperWork(
              matrix(2 + random.nextInt(4), dModel, random),
              matrix(dK, dModel, random),
              matrix(dK, dModel, random),
              matrix(2 + random.nextInt(3), dModel, random));
      double[][] scaled = problem.unrounded().get(Step.SCALED);
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (double[] row : scaled) {
        for (double score : row) {
          least = Math.min(least, score);
          most = Math.max(most, score);
        }
      }
      if (most - least < 8 && most > least) {
        return problem;
      }
    }
  }

  private static double[][] matrix(int rows, int columns, Random random) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(4) - 1;
      }
    }
    return matrix;
  }

  /** Every step with nothing rounded. */
  Map<Step, double[][]> unrounded() {
    Map<Step, double[][]> steps = new EnumMap<>(Step.class);
    for (Step step : Step.worked()) {
      steps.put(step, of(step, steps));
    }
    return steps;
  }

  /** A step from the matrices before it. */
  double[][] of(Step step, Map<Step, double[][]> before) {
    return switch (step) {
      case MASKED, OUTPUT -> throw new IllegalArgumentException(step.label());
      case EMBEDDINGS -> embeddings;
      case QUERIES -> timesTransposed(embeddings, wq);
      case KEYS -> timesTransposed(embeddings, wk);
      case VALUES -> timesTransposed(embeddings, wv);
      case SCORES -> timesTransposed(before.get(Step.QUERIES), before.get(Step.KEYS));
      case SCALED -> divided(before.get(Step.SCORES), Math.sqrt(wk.length));
      case WEIGHTS -> softmax(before.get(Step.SCALED));
      case CONTEXT ->
          timesTransposed(before.get(Step.WEIGHTS), transposed(before.get(Step.VALUES)));
    };
  }

  static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }

  private static double[][] timesTransposed(double[][] left, double[][] right) {
    double[][] result = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        for (int m = 0; m < right[0].length; m++) {
          result[i][j] += left[i][m] * right[j][m];
        }
      }
    }
    return result;
  }

  private static double[][] divided(double[][] matrix, double by) {
    double[][] result = new double[matrix.length][matrix[0].length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        result[i][j] = matrix[i][j] / by;
      }
    }
    return result;
  }

  private static double[][] softmax(double[][] scores) {
    double[][] result = new double[scores.length][scores[0].length];
    for (int i = 0; i < scores.length; i++) {
      double total = 0;
      for (double score : scores[i]) {
        total += Math.exp(score);
      }
      for (int j = 0; j < scores[0].length; j++) {
        result[i][j] = Math.exp(scores[i][j]) / total;
      }
    }
    return result;
  }
}
