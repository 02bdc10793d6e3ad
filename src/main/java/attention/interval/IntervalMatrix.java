package attention.interval;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A matrix of intervals, and the steps of attention on it. */
public final class IntervalMatrix {
  private static final double SLACK = 1e-14; // relative; exp and the sum of powers round too

  private final Interval[][] rows;

  private IntervalMatrix(Interval[][] rows) {
    this.rows = rows;
  }

  /** What stands in a row and a column, both from 0. */
  @FunctionalInterface
  public interface Cells {
    /** The cell's interval. */
    Interval at(int row, int column);
  }

  /** Which columns of a row share in its softmax. */
  @FunctionalInterface
  public interface Sight {
    /** Whether a column does, both from 0. */
    boolean sees(int row, int column);
  }

  /** A matrix of these cells, {@code [rows, columns]}. */
  public static IntervalMatrix of(int rows, int columns, Cells cells) {
    return new IntervalMatrix(
        IntStream.range(0, rows)
            .mapToObj(
                row ->
                    IntStream.range(0, columns)
                        .mapToObj(column -> cells.at(row, column))
                        .toArray(Interval[]::new))
            .toArray(Interval[][]::new));
  }

  /** The matrix of these numbers. */
  public static IntervalMatrix of(INDArray numbers) {
    return of(
        numbers.rows(),
        numbers.columns(),
        (row, column) -> Interval.of(numbers.getDouble(row, column)));
  }

  /** How many rows. */
  public int rows() {
    return rows.length;
  }

  /** How many columns. */
  public int columns() {
    return rows[0].length;
  }

  /** The interval in a row and a column, both from 0. */
  public Interval get(int row, int column) {
    return rows[row][column];
  }

  /** The number halfway in every cell. */
  public double[][] middles() {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row).mapToDouble(Interval::middle).toArray())
        .toArray(double[][]::new);
  }

  /** {@code this · otherᵀ}: {@code [n, d]} and {@code [m, d]} give {@code [n, m]}. */
  public IntervalMatrix timesTransposed(IntervalMatrix other) {
    return of(
        rows(),
        other.rows(),
        (row, column) -> sum(columns(), m -> get(row, m).times(other.get(column, m))));
  }

  /** {@code this · other}: {@code [n, m]} and {@code [m, d]} give {@code [n, d]}. */
  public IntervalMatrix times(IntervalMatrix other) {
    return of(
        rows(),
        other.columns(),
        (row, column) -> sum(columns(), m -> get(row, m).times(other.get(m, column))));
  }

  /** Every entry over √d. */
  public IntervalMatrix overRoot(int d) {
    return of(rows(), columns(), (row, column) -> get(row, column).overRoot(d));
  }

  /**
   * Softmax of each row. A share {@code 1 / Σ_k e^(s_k - s_j)} falls with every other score and
   * rises with its own, so that its bounds are those of the scores put in, and no wider.
   *
   * @param sight which columns share; one that does not has 0
   */
  public IntervalMatrix softmaxOfRows(Sight sight) {
    return of(
        rows(),
        columns(),
        (row, column) -> {
          if (!sight.sees(row, column)) {
            return Interval.of(0);
          }
          int[] seen = IntStream.range(0, columns()).filter(key -> sight.sees(row, key)).toArray();
          return Interval.outwards(
              share(rows[row], seen, column, Bound.LOW, Bound.HIGH),
              share(rows[row], seen, column, Bound.HIGH, Bound.LOW));
        });
  }

  /**
   * The matrices of one after another, side by side: {@code [n, d]} twice gives {@code [n, 2d]}.
   */
  public static IntervalMatrix sideBySide(List<IntervalMatrix> matrices) {
    IntervalMatrix first = matrices.get(0);
    int width = first.columns();
    return of(
        first.rows(),
        width * matrices.size(),
        (row, column) -> matrices.get(column / width).get(row, column % width));
  }

  private static Interval sum(int terms, IntFunction<Interval> term) {
    return IntStream.range(0, terms).mapToObj(term).reduce(Interval.of(0), Interval::plus);
  }

  private enum Bound {
    LOW,
    HIGH;

    double of(Interval interval) {
      return this == LOW ? interval.low() : interval.high();
    }
  }

  private static double share(Interval[] scores, int[] seen, int column, Bound own, Bound others) {
    double score = own.of(scores[column]);
    double total =
        Arrays.stream(seen)
            .mapToDouble(k -> k == column ? 1 : Math.exp(others.of(scores[k]) - score))
            .sum();
    return own == Bound.LOW ? 1 / (total * (1 + SLACK)) : 1 / (total * (1 - SLACK));
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows);
  }
}
