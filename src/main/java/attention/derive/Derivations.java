package attention.derive;

import static attention.derive.Step.EMBEDDINGS;
import static attention.derive.Step.KEYS;
import static attention.derive.Step.MASKED;
import static attention.derive.Step.QUERIES;
import static attention.derive.Step.SCALED;
import static attention.derive.Step.SCORES;
import static attention.derive.Step.VALUES;
import static attention.derive.Step.WEIGHTS;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.trace.Recording;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Derives any cell of a self-attention from the numbers one step before it. */
public final class Derivations {
  private final Example example;
  private final Recording recording;

  /**
   * Derives cells of one calculation.
   *
   * @param example the problem
   * @param recording what {@link Example#run()} recorded of it
   */
  public Derivations(Example example, Recording recording) {
    this.example = example;
    this.recording = recording;
  }

  /**
   * Derives a cell in decimals; otherwise as {@link #inDecimals(Cell)}.
   *
   * @param cell as {@link Cell#parse} reads it: {@code scores[2,3]}
   */
  public Derivation inDecimals(String cell) {
    return inDecimals(Cell.parse(cell, example));
  }

  /**
   * Derives a cell with nothing rounded; otherwise as {@link #exactly(Cell)}.
   *
   * @param cell as {@link Cell#parse} reads it: {@code scores[2,3]}
   */
  public Derivation exactly(String cell) {
    return exactly(Cell.parse(cell, example));
  }

  /**
   * Derives a cell in decimals: {@code e^4.6188 / (e^3.4641 + e^4.6188) ≈ 0.7604}.
   *
   * @throws attention.problem.Problem if the cell lies outside its matrix
   */
  public Derivation inDecimals(Cell cell) {
    double value = value(cell);
    Place place = cell.place();
    Example head = place.in(example);
    int i = cell.row();
    int j = cell.column();
    return new Derivation(
        cell,
        switch (place.step()) {
          case EMBEDDINGS -> Decimal.text(value);
          case QUERIES -> Working.products(row(place, EMBEDDINGS, i), row(head.wq(), j), value);
          case KEYS -> Working.products(row(place, EMBEDDINGS, i), row(head.wk(), j), value);
          case VALUES -> Working.products(row(place, EMBEDDINGS, i), row(head.wv(), j), value);
          case SCORES -> Working.products(row(place, QUERIES, i), row(place, KEYS, j), value);
          case SCALED ->
              Decimal.equation(
                  Decimal.text(row(place, SCORES, i)[j - 1]) + " / √" + head.wk().rows(), value);
          case MASKED -> masked(cell, Decimal.text(row(place, SCALED, i)[j - 1]));
          case WEIGHTS -> Working.share(row(place, place.masked() ? MASKED : SCALED, i), j, value);
          case CONTEXT -> Working.products(row(place, WEIGHTS, i), column(place, VALUES, j), value);
          case OUTPUT ->
              Working.products(sideBySide(place, i), row(head.outputWeights(), j), value);
        },
        value);
  }

  /**
   * Derives a cell with nothing rounded: {@code e^(8/√3) / (e^(6/√3) + e^(8/√3)) ≈ 0.7604}, the
   * decimals beside it.
   *
   * @throws attention.problem.Problem if the cell lies outside its matrix
   */
  public Derivation exactly(Cell cell) {
    double value = value(cell);
    int row = cell.row() - 1;
    int column = cell.column() - 1;
    if (cell.place().step() == Step.OUTPUT) {
      return new Derivation(
          cell, Decimal.equation(ExactOutput.of(example, row, column), value), value);
    }
    Example head = cell.place().in(example);
    if (cell.place().step() == EMBEDDINGS) {
      return new Derivation(cell, Fractions.text(head.embeddings().get(row, column)), value);
    }
    ExactAttention exact = head.exactly();
    return new Derivation(
        cell,
        switch (cell.place().step()) {
          case EMBEDDINGS, OUTPUT -> throw new IllegalArgumentException("belongs to all heads");
          case QUERIES -> product(head.embeddings(), row, head.wq(), column, exact.queries());
          case KEYS -> product(head.embeddings(), row, head.wk(), column, exact.keys());
          case VALUES -> product(head.embeddings(), row, head.wv(), column, exact.values());
          case SCORES -> product(exact.queries(), row, exact.keys(), column, exact.scores());
          case SCALED -> Decimal.equation(exact.scaled(row, column), value);
          case MASKED -> masked(cell, exact.scaled(row, column));
          case WEIGHTS -> Decimal.equation(exact.weight(row, column), value);
          case CONTEXT -> Decimal.equation(exact.context(row, column), value);
        },
        value);
  }

  private String masked(Cell cell, String scaled) {
    return example.sees(cell.row() - 1, cell.column() - 1)
        ? scaled
        : "-∞, as key %d is hidden from query %d".formatted(cell.column(), cell.row());
  }

  private double[] sideBySide(Place place, int row) {
    return place.inputs(example).stream()
        .map(context -> recording.get(context.label()).getRow(row - 1L).toDoubleVector())
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private double value(Cell cell) {
    INDArray result = recording.get(cell.place().label());
    cell.requireWithin(result.rows(), result.columns());
    return result.getDouble(cell.row() - 1, cell.column() - 1);
  }

  private double[] row(Place place, Step input, int row) {
    return recording.get(place.beside(input).label()).getRow(row - 1L).toDoubleVector();
  }

  private double[] column(Place place, Step input, int column) {
    return recording.get(place.beside(input).label()).getColumn(column - 1L).toDoubleVector();
  }

  private static double[] row(ExactMatrix matrix, int row) {
    return matrix.toArray().getRow(row - 1L).toDoubleVector();
  }

  private static String product(
      ExactMatrix left, int row, ExactMatrix right, int column, ExactMatrix result) {
    String terms =
        Terms.sum(
            left.columns(),
            m -> Fractions.factor(left.get(row, m)) + "·" + Fractions.factor(right.get(column, m)));
    return terms + " = " + Fractions.text(result.get(row, column));
  }
}
