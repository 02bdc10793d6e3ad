package attention.fresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Rows of weights: shares in quarters or eighths that sum to 1. As many are 0 as before; where one
 * has all, one has all, and where all are equal, all are equal.
 */
final class Shares {
  private static final int FEW = 4;
  private static final int MANY = 8;

  private Shares() {}

  static double[][] drawn(double[][] fixed, Draw draw) {
    return Arrays.stream(fixed).map(row -> row(row, draw)).toArray(double[][]::new);
  }

  private static double[] row(double[] fixed, Draw draw) {
    if (fixed.length > 1 && DoubleStream.of(fixed).distinct().count() == 1) {
      return fixed;
    }
    int zeros = (int) DoubleStream.of(fixed).filter(share -> share == 0).count();
    double[] row;
    do {
      row = shares(fixed.length, fixed.length - zeros, draw);
    } while (row.length > 1 && DoubleStream.of(row).distinct().count() == 1);
    return row;
  }

  private static double[] shares(int width, int some, Draw draw) {
    int parts = some > 2 ? MANY : draw.oneOf(FEW, MANY);
    List<Integer> places = draw.shuffled(IntStream.range(0, width).boxed().toList());
    List<Integer> given = new ArrayList<>(places.subList(0, some));
    while (given.size() < parts) {
      given.add(places.get(draw.between(0, some - 1)));
    }
    double[] row = new double[width];
    given.forEach(place -> row[place] += 1.0 / parts);
    return row;
  }
}
