package attention.exact;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A matrix of fractions, for examples that a pencil follows without rounding. */
public final class ExactMatrix {
  private final List<List<BigFraction>> rows;

  private ExactMatrix(List<List<BigFraction>> rows) {
    this.rows = rows;
  }

  /**
   * A matrix of these rows.
   *
   * @param rows at least one row, each of the same length, at least 1
   * @throws IllegalArgumentException if there is no entry, or the rows differ in length
   */
  public static ExactMatrix of(List<List<BigFraction>> rows) {
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new IllegalArgumentException("a matrix needs at least one row and one column");
    }
    for (List<BigFraction> row : rows) {
      if (row.size() != rows.get(0).size()) {
        throw new IllegalArgumentException(
            "a row has %d entries, the first row has %d".formatted(row.size(), rows.get(0).size()));
      }
    }
    return new ExactMatrix(rows.stream().map(List::copyOf).toList());
  }

  /** How many rows. */
  public int rows() {
    return rows.size();
  }

  /** How many columns. */
  public int columns() {
    return rows.get(0).size();
  }

  /** The entry in a row and a column, both from 0. */
  public BigFraction get(int row, int column) {
    return rows.get(row).get(column);
  }

  /** A row, from 0. */
  public List<BigFraction> row(int row) {
    return rows.get(row);
  }

  /**
   * {@code this · otherᵀ}: every row of this against every row of the other.
   *
   * @throws IllegalArgumentException if the two differ in columns
   */
  public ExactMatrix timesTransposed(ExactMatrix other) {
    if (columns() != other.columns()) {
      throw new IllegalArgumentException(
          "rows of %d entries against rows of %d".formatted(columns(), other.columns()));
    }
    return new ExactMatrix(
        rows.stream()
            .map(row -> other.rows.stream().map(against -> dot(row, against)).toList())
            .toList());
  }

  /** The nearest doubles, as a new array {@code [rows, columns]}. */
  public INDArray toArray() {
    return Nd4j.create(
        rows.stream()
            .map(row -> row.stream().mapToDouble(BigFraction::doubleValue).toArray())
            .toArray(double[][]::new));
  }

  private static BigFraction dot(List<BigFraction> left, List<BigFraction> right) {
    return IntStream.range(0, left.size())
        .mapToObj(i -> left.get(i).multiply(right.get(i)))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }
}
