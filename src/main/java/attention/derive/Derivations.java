package attention.derive;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.trace.Recording;
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
   * Derives a cell in decimals: {@code e^4.6188 / (e^3.4641 + e^4.6188) ≈ 0.7604}.
   *
   * @throws attention.problem.Problem if the cell lies outside its matrix
   */
  public Derivation inDecimals(Cell cell) {
    double value = value(cell);
    int i = cell.row();
    int j = cell.column();
    return new Derivation(
        cell,
        switch (cell.step()) {
          case EMBEDDINGS -> Decimal.text(value);
          case QUERIES -> Working.products(row("embeddings", i), row(example.wq(), j), value);
          case KEYS -> Working.products(row("embeddings", i), row(example.wk(), j), value);
          case VALUES -> Working.products(row("embeddings", i), row(example.wv(), j), value);
          case SCORES -> Working.products(row("queries", i), row("keys", j), value);
          case SCALED ->
              Decimal.equation(
                  Decimal.text(row("scores", i)[j - 1]) + " / √" + example.wk().rows(), value);
          case WEIGHTS -> Working.share(row("scaled", i), j, value);
          case CONTEXT -> Working.products(row("weights", i), column("values", j), value);
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
    ExactAttention exact = example.exactly();
    return new Derivation(
        cell,
        switch (cell.step()) {
          case EMBEDDINGS -> Fractions.text(example.embeddings().get(row, column));
          case QUERIES -> product(example.embeddings(), row, example.wq(), column, exact.queries());
          case KEYS -> product(example.embeddings(), row, example.wk(), column, exact.keys());
          case VALUES -> product(example.embeddings(), row, example.wv(), column, exact.values());
          case SCORES -> product(exact.queries(), row, exact.keys(), column, exact.scores());
          case SCALED -> Decimal.equation(exact.scaled(row, column), value);
          case WEIGHTS -> Decimal.equation(exact.weight(row, column), value);
          case CONTEXT -> Decimal.equation(exact.context(row, column), value);
        },
        value);
  }

  private double value(Cell cell) {
    INDArray result = recording.get(cell.step().label());
    cell.requireWithin(result.rows(), result.columns());
    return result.getDouble(cell.row() - 1, cell.column() - 1);
  }

  private double[] row(String step, int row) {
    return recording.get(step).getRow(row - 1L).toDoubleVector();
  }

  private double[] column(String step, int column) {
    return recording.get(step).getColumn(column - 1L).toDoubleVector();
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
