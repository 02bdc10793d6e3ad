package attention.example;

import attention.exact.ExactMatrix;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;

/** A small matrix of integers, in which a problem is drawn and looked over quickly. */
final class IntegerMatrix {
  private final int[][] rows;

  IntegerMatrix(int[][] rows) {
    this.rows = rows;
  }

  /** Entries drawn from a list; what stands in the list more often is drawn more often. */
  static IntegerMatrix draw(Random random, int rows, int columns, int... from) {
    int[][] drawn = new int[rows][columns];
    for (int[] row : drawn) {
      for (int column = 0; column < columns; column++) {
        row[column] = from[random.nextInt(from.length)];
      }
    }
    return new IntegerMatrix(drawn);
  }

  /** {@code this · other}. */
  IntegerMatrix times(IntegerMatrix other) {
    int columns = other.rows[0].length;
    int[][] product = new int[rows.length][columns];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns; column++) {
        for (int m = 0; m < other.rows.length; m++) {
          product[row][column] += rows[row][m] * other.rows[m][column];
        }
      }
    }
    return new IntegerMatrix(product);
  }

  /** The entries themselves, not a copy. */
  int[][] rows() {
    return rows;
  }

  IntegerMatrix transposed() {
    int[][] transposed = new int[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        transposed[column][row] = rows[row][column];
      }
    }
    return new IntegerMatrix(transposed);
  }

  boolean isSquare() {
    return rows.length == rows[0].length;
  }

  boolean isSymmetric() {
    return same(transposed());
  }

  boolean same(IntegerMatrix other) {
    return Arrays.deepEquals(rows, other.rows);
  }

  /** The largest entry without its sign. */
  int largest() {
    return Arrays.stream(rows).flatMapToInt(Arrays::stream).map(Math::abs).max().orElseThrow();
  }

  /** How many rows differ from each other. */
  long differentRows() {
    return Arrays.stream(rows).map(Arrays::toString).distinct().count();
  }

  boolean hasRowOfZeros() {
    return Arrays.stream(rows).anyMatch(row -> Arrays.stream(row).allMatch(entry -> entry == 0));
  }

  ExactMatrix exactly() {
    return ExactMatrix.of(
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).mapToObj(BigFraction::of).toList())
            .toList());
  }
}
