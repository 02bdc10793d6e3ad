package attention.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.exact.SymbolicSum;
import attention.exact.TokenPolynomial;
import attention.project.LinearProjection;
import attention.project.RowVectorProjection;
import attention.tensor.MatrixProduct;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The worked example's errors (a) to (d) and (f); (e) has a class of its own. */
class PrintedExampleTest {
  private static final INDArray SMALL_INTEGERS =
      Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}});

  private final PrintedExample printed = Article.in(Path.of("")).example();

  @Test
  void a_the_second_row_of_wq_changes_between_statement_and_use() {
    assertThat(printed.wqStated().toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{1, 0, 1}, {0, 1, 0}, {1, 1, 1}});
    assertThat(printed.wqUsed().toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{1, 0, 1}, {0, 1, 1}, {1, 1, 1}});
  }

  @Test
  void a_the_printed_q_follows_the_matrix_used_and_not_the_one_stated() {
    assertThat(printed.queries()).isEqualTo(SymbolicSum.rowsOf(printed.wqUsed()));
    assertThat(SymbolicSum.rowsOf(printed.wqStated()))
        .map(SymbolicSum::toString)
        .containsExactly("e1 + e3", "e2", "e1 + e2 + e3");
  }

  @Test
  void b_w_times_e_is_the_articles_reading_and_mixes_tokens() {
    // Row 1 of the printed Q is e1 + e3 = (1,0,1) + (1,1,1).
    INDArray mixed = MatrixProduct.of(printed.wqUsed(), SMALL_INTEGERS);
    assertThat(printed.queries().get(0)).hasToString("e1 + e3");
    assertThat(mixed.getRow(0).toDoubleVector()).containsExactly(2, 1, 2);
  }

  @Test
  void b_a_query_is_wq_times_one_token() {
    // By hand: W_Q·e1 = (1+1, 0, 1+1), W_Q·e2 = (0, 2, 2), W_Q·e3 = (1+1, 1, 1+1+1).
    INDArray queries = new LinearProjection(printed.wqStated()).of(SMALL_INTEGERS);
    assertThat(queries.toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{2, 0, 2}, {0, 2, 2}, {2, 1, 3}});
    assertThat(queries.toDoubleMatrix())
        .isNotEqualTo(MatrixProduct.of(printed.wqStated(), SMALL_INTEGERS).toDoubleMatrix());
  }

  @Test
  void b_with_a_shear_all_three_readings_differ() {
    INDArray shear = Nd4j.create(new double[][] {{1, 1, 0}, {0, 1, 0}, {0, 0, 1}});
    assertThat(MatrixProduct.of(shear, SMALL_INTEGERS).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{1, 2, 1}, {0, 2, 0}, {1, 1, 1}}); // token 1 + token 2
    assertThat(new LinearProjection(shear).of(SMALL_INTEGERS).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{1, 0, 1}, {2, 2, 0}, {2, 1, 1}}); // feature 1 + feature 2
    assertThat(new RowVectorProjection(shear).of(SMALL_INTEGERS).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{1, 1, 1}, {0, 2, 0}, {1, 2, 1}}); // feature 2 + feature 1
  }

  @Test
  void b_another_third_token_changes_the_articles_first_query_and_not_the_true_one() {
    INDArray changed = Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}, {5, 5, 5}});
    LinearProjection project = new LinearProjection(printed.wqStated());

    assertThat(firstRow(MatrixProduct.of(printed.wqStated(), changed)))
        .isNotEqualTo(firstRow(MatrixProduct.of(printed.wqStated(), SMALL_INTEGERS)));
    assertThat(firstRow(project.of(changed))).isEqualTo(firstRow(project.of(SMALL_INTEGERS)));
  }

  @Test
  void c_the_second_row_of_k_loses_e2() {
    List<SymbolicSum> correct = SymbolicSum.rowsOf(printed.wk());
    assertThat(printed.keys().get(0)).isEqualTo(correct.get(0));
    assertThat(printed.keys().get(1)).isNotEqualTo(correct.get(1)).hasToString("e1 + e3");
    assertThat(printed.keys().get(2)).isEqualTo(correct.get(2));
    assertThat(correct.get(1)).hasToString("e1 + e2 + e3");
  }

  @Test
  void d_the_third_row_of_v_is_e1_plus_e2() {
    List<SymbolicSum> correct = SymbolicSum.rowsOf(printed.wv());
    assertThat(printed.values().get(0)).isEqualTo(correct.get(0));
    assertThat(printed.values().get(1)).isEqualTo(correct.get(1));
    assertThat(printed.values().get(2)).isNotEqualTo(correct.get(2)).hasToString("e2 + e3");
    assertThat(correct.get(2)).hasToString("e1 + e2");
  }

  @Test
  void f_the_denominator_of_a11_sums_the_first_column_and_not_the_first_row() {
    List<List<TokenPolynomial>> scores = printed.scores();
    List<TokenPolynomial> column = scores.stream().map(row -> row.get(0)).toList();

    assertThat(printed.a11Exponent()).isEqualTo(scores.get(0).get(0));
    assertThat(printed.a11Denominator()).isEqualTo(column).isNotEqualTo(scores.get(0));
  }

  @Test
  void f_weights_over_a_column_do_not_sum_to_one_and_over_a_row_they_do() {
    // The printed S for small integers: e1·e2 = 0, e1·e3 = 2, e2·e3 = 2.
    double[][] s =
        printed.scores().stream()
            .map(row -> row.stream().mapToDouble(entry -> entry.at(SMALL_INTEGERS)).toArray())
            .toArray(double[][]::new);
    assertThat(s).isDeepEqualTo(new double[][] {{2, 4, 2}, {4, 4, 2}, {4, 4, 4}});

    double overColumns = sum(j -> Math.exp(s[0][j]) / sum(i -> Math.exp(s[i][j])));
    double overRow = sum(j -> Math.exp(s[0][j]) / sum(k -> Math.exp(s[0][k])));
    assertThat(overRow).isCloseTo(1, within(1e-12));
    assertThat(Math.abs(overColumns - 1)).isGreaterThan(0.1);
  }

  private static double sum(ToDoubleFunction<Integer> term) {
    return IntStream.range(0, 3).boxed().mapToDouble(term).sum();
  }

  private static double[] firstRow(INDArray array) {
    return array.getRow(0).toDoubleVector();
  }
}
