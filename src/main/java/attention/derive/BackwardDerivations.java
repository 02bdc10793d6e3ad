package attention.derive;

import attention.example.Example;
import attention.gradient.SelfAttentionGradient;
import attention.mask.Mask;
import attention.problem.Problem;
import attention.trace.Recording;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Derives any cell of the backward pass through a self-attention, from the numbers one step nearer
 * to the loss. Each cell comes as two lines, first in symbols, then in numbers:
 *
 * <pre>
 * dA[1,3] = Σ_m dC[1,m]·V[3,m]
 * 1·3 + 0·2 + (-1)·2 = 1
 * </pre>
 */
public final class BackwardDerivations {
  private final Example example;
  private final INDArray dContext;
  private final Recording forward;
  private final Recording backward = new Recording();
  private final SelfAttentionGradient.Result result;

  /**
   * Runs the example forward and back again.
   *
   * @param example the problem
   * @param dContext dC, {@code [n, d_v]}
   */
  public BackwardDerivations(Example example, INDArray dContext) {
    this.example = example;
    this.dContext = dContext.dup('c');
    this.forward = example.run();
    this.result =
        new SelfAttentionGradient(
                example.wq().toArray(), example.wk().toArray(), example.wv().toArray())
            .of(example.embeddings().toArray(), dContext, Mask.none(), backward);
  }

  /**
   * Derives a cell.
   *
   * @param step dValues, dWeights, dScores, dQueries, dKeys or dEmbeddings
   * @param row from 1
   * @param column from 1
   * @throws Problem if there is no such step, or the cell lies outside its matrix
   */
  public String cell(String step, int row, int column) {
    double value = entry(step, matrix(step), row, column);
    return switch (step) {
      case "dValues" ->
          lines(
              "dV[%d,%d] = Σ_i A[i,%1$d]·dC[i,%2$d]".formatted(row, column),
              Working.products(
                  column(forward.get("weights"), row), column(dContext, column), value));
      case "dWeights" ->
          lines(
              "dA[%d,%d] = Σ_m dC[%1$d,m]·V[%2$d,m]".formatted(row, column),
              Working.products(row(dContext, row), row(forward.get("values"), column), value));
      case "dScores" ->
          lines(
              "dS[%d,%d] = A[%1$d,%2$d]·(dA[%1$d,%2$d] − Σ_k A[%1$d,k]·dA[%1$d,k])"
                  .formatted(row, column),
              aboveTheMean(row, column, value));
      case "dQueries" ->
          lines(
              "dQ[%d,%d] = Σ_j dS[%1$d,j]·K[j,%2$d] / √d_k".formatted(row, column),
              Working.productsOverRoot(
                  row(backward.get("dScores"), row),
                  column(forward.get("keys"), column),
                  example.wk().rows(),
                  value));
      case "dKeys" ->
          lines(
              "dK[%d,%d] = Σ_i dS[i,%1$d]·Q[i,%2$d] / √d_k".formatted(row, column),
              Working.productsOverRoot(
                  column(backward.get("dScores"), row),
                  column(forward.get("queries"), column),
                  example.wk().rows(),
                  value));
      default -> // dEmbeddings
          lines(
              "dX[%d,%d] = through queries + through keys + through values".formatted(row, column),
              threePaths(row - 1, column - 1, value));
    };
  }

  private String aboveTheMean(int row, int column, double value) {
    double[] weights = row(forward.get("weights"), row);
    double[] dWeights = row(backward.get("dWeights"), row);
    String mean =
        Terms.sum(
            weights.length, k -> Decimal.factor(weights[k]) + "·" + Decimal.factor(dWeights[k]));
    return Decimal.equation(
        "%s·(%s − (%s))"
            .formatted(Decimal.text(weights[column - 1]), Decimal.text(dWeights[column - 1]), mean),
        value);
  }

  private String threePaths(int row, int column, double value) {
    double[] paths = {
      result.throughQueries().getDouble(row, column),
      result.throughKeys().getDouble(row, column),
      result.throughValues().getDouble(row, column)
    };
    return Decimal.equation(Terms.sum(paths.length, path -> Decimal.factor(paths[path])), value);
  }

  private INDArray matrix(String step) {
    if (step.equals("dEmbeddings")) {
      return result.embeddings();
    }
    if (!backward.steps().contains(step)) {
      throw new Problem(
          "There is no backward step \"%s\"; the steps are %s, dEmbeddings."
              .formatted(step, String.join(", ", backward.steps())));
    }
    return backward.get(step);
  }

  private static double entry(String step, INDArray matrix, int row, int column) {
    if (row < 1 || row > matrix.rows() || column < 1 || column > matrix.columns()) {
      throw new Problem(
          "%s[%d,%d] is outside %s, which has rows 1 to %d and columns 1 to %d."
              .formatted(step, row, column, step, matrix.rows(), matrix.columns()));
    }
    return matrix.getDouble(row - 1, column - 1);
  }

  private static double[] row(INDArray matrix, int row) {
    return matrix.getRow(row - 1).toDoubleVector();
  }

  private static double[] column(INDArray matrix, int column) {
    return matrix.getColumn(column - 1).toDoubleVector();
  }

  private static String lines(String formula, String working) {
    return formula + "\n" + working;
  }
}
