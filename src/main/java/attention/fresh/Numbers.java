package attention.fresh;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** Rules for arrays of numbers. */
final class Numbers {
  private static final double LARGE = 500;
  private static final double STEP = 1000;
  private static final int WIDEST_SHIFT = 100;
  private static final int SMALLEST_DIFFERENCES = 3;

  private Numbers() {}

  /** −∞ stays; what is large stays large, close to what is large in its row; all else is drawn. */
  static double[][] plain(double[][] fixed, Draw draw) {
    return cells(fixed, draw, draw::plain);
  }

  /** The same with numbers whose scores lie close together. */
  static double[][] small(double[][] fixed, Draw draw) {
    return cells(fixed, draw, draw::small);
  }

  /** Halves from −1 to 1. */
  static double[][] halves(double[][] fixed, Draw draw) {
    return cells(fixed, draw, () -> draw.between(-2, 2) / 2.0);
  }

  /** The identity stays, since a check looks for it; else small numbers. */
  static double[][] smallOrIdentity(double[][] fixed, Draw draw) {
    for (int row = 0; row < fixed.length; row++) {
      for (int column = 0; column < fixed[row].length; column++) {
        if (fixed.length != fixed[row].length || fixed[row][column] != (row == column ? 1 : 0)) {
          return small(fixed, draw);
        }
      }
    }
    return fixed;
  }

  /** Rows that are equal stay equal, the others differ; a row of zeros stays one. */
  static double[][] rowsAlike(double[][] fixed, Draw draw) {
    Map<List<Double>, double[]> rows = new HashMap<>();
    double[][] drawn = new double[fixed.length][];
    for (int i = 0; i < fixed.length; i++) {
      double[] row = fixed[i];
      drawn[i] =
          Arrays.stream(row).allMatch(number -> number == 0)
              ? row
              : rows.computeIfAbsent(
                  Arrays.stream(row).boxed().toList(), key -> another(rows, row.length, draw));
    }
    return drawn;
  }

  /** Rows of one number stay such rows; all ones and all zeros stay. */
  static double[][] constantsAlike(double[][] fixed, Draw draw) {
    double[][] drawn = plain(fixed, draw);
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i].length > 1 && DoubleStream.of(fixed[i]).distinct().count() == 1) {
        boolean neutral = fixed[i][0] == 0 || fixed[i][0] == 1;
        Arrays.fill(drawn[i], neutral ? fixed[i][0] : drawn[i][0]);
      }
    }
    return drawn;
  }

  /** Rows of a gradient that sum to 0, as those of scores do. */
  static double[][] rowsThatSumTo0(double[][] fixed, Draw draw) {
    double[][] drawn = plain(fixed, draw);
    for (double[] row : drawn) {
      row[row.length - 1] -= DoubleStream.of(row).sum();
    }
    return drawn;
  }

  /** Rows of which no two are equal, and none is all zeros. */
  static double[][] differentRows(int rows, int width, Draw draw) {
    Map<Integer, double[]> different = new TreeMap<>();
    for (int row = 0; row < rows; row++) {
      different.put(row, another(different, width, draw));
    }
    return different.values().toArray(double[][]::new);
  }

  private static double[] another(Map<?, double[]> others, int width, Draw draw) {
    double[] row;
    do {
      row = draw.matrix(1, width, draw::plain)[0];
    } while (isZero(row) || isOneOf(others, row));
    return row;
  }

  private static boolean isZero(double[] row) {
    return DoubleStream.of(row).allMatch(number -> number == 0);
  }

  private static boolean isOneOf(Map<?, double[]> others, double[] row) {
    return others.values().stream().anyMatch(other -> Arrays.equals(other, row));
  }

  private static double[][] cells(double[][] fixed, Draw draw, DoubleSupplier other) {
    double[][] drawn = new double[fixed.length][];
    for (int i = 0; i < fixed.length; i++) {
      int shift = draw.between(-WIDEST_SHIFT, WIDEST_SHIFT);
      drawn[i] =
          DoubleStream.of(fixed[i])
              .map(
                  number ->
                      Double.isInfinite(number)
                          ? number
                          : Math.abs(number) < LARGE
                              ? other.getAsDouble()
                              : Math.rint(number / STEP) * STEP
                                  + shift
                                  + draw.between(0, SMALLEST_DIFFERENCES))
              .toArray();
    }
    return drawn;
  }
}
