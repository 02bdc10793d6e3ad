package attention.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.score.DotProductScores;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The cost is counted with loops that do what the steps do. */
class MultiplicationCountTest {
  private long multiplications;

  @ParameterizedTest(name = "n = {0}, d_model = {1}, d_k = {2}, d_v = {3}")
  @CsvSource({"1, 1, 1, 1", "3, 3, 3, 3", "4, 6, 2, 5", "8, 6, 2, 5"})
  void theCountIsThatOfLoopsWhichGiveTheSameNumbers(int n, int dModel, int dK, int dV) {
    double[][] embeddings = numbers(n, dModel, 1);
    double[][] wq = numbers(dK, dModel, 2);
    double[][] wk = numbers(dK, dModel, 3);
    double[][] wv = numbers(dV, dModel, 4);
    MultiplicationCount expected = MultiplicationCount.of(n, dModel, dK, dV);

    double[][] queries = rowsAgainstRows(embeddings, wq);
    double[][] keys = rowsAgainstRows(embeddings, wk);
    double[][] values = rowsAgainstRows(embeddings, wv);
    assertThat(taken()).isEqualTo(expected.projections());
    double[][] scores = rowsAgainstRows(queries, keys);
    assertThat(taken()).isEqualTo(expected.scores());
    double[][] context = rowsAgainstRows(scores, transposed(values));
    assertThat(taken()).isEqualTo(expected.mixing());

    INDArray q = new LinearProjection(Nd4j.create(wq)).of(Nd4j.create(embeddings));
    INDArray k = new LinearProjection(Nd4j.create(wk)).of(Nd4j.create(embeddings));
    INDArray v = new LinearProjection(Nd4j.create(wv)).of(Nd4j.create(embeddings));
    INDArray s = new DotProductScores().between(q, k);
    assertThat(new WeightedSum().of(s, v).toDoubleMatrix()).isDeepEqualTo(context);
  }

  @Test
  void scoresAndMixingGrowWithTheSquareOfTheTokens() {
    assertThat(MultiplicationCount.of(10, 7, 2, 3).scoresAndMixing()).isEqualTo(200 + 300);
    assertThat(MultiplicationCount.of(20, 7, 2, 3).scoresAndMixing()).isEqualTo(800 + 1200);
  }

  @Test
  void aCountThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> MultiplicationCount.of(Long.MAX_VALUE, 1, 1, 1))
        .isInstanceOf(ArithmeticException.class);
  }

  private long taken() {
    long taken = multiplications;
    multiplications = 0;
    return taken;
  }

  private double[][] rowsAgainstRows(double[][] left, double[][] right) {
    double[][] product = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        for (int m = 0; m < left[i].length; m++) {
          product[i][j] += left[i][m] * right[j][m];
          multiplications++;
        }
      }
    }
    return product;
  }

  /** Small whole numbers, so that every sum is exact. */
  private static double[][] numbers(int rows, int columns, int seed) {
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                IntStream.range(0, columns)
                    .mapToDouble(column -> (seed + 3 * row + 5 * column) % 7 - 3)
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double[][] transposed(double[][] matrix) {
    return IntStream.range(0, matrix[0].length)
        .mapToObj(
            column ->
                IntStream.range(0, matrix.length).mapToDouble(r -> matrix[r][column]).toArray())
        .toArray(double[][]::new);
  }
}
