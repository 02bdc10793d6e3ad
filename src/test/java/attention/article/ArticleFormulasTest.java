package attention.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.head.SelfAttention;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.score.DotProductScores;
import attention.score.ScaledDotProductScores;
import attention.trace.Recording;
import attention.weight.Softmax;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Errors in the article's formulas: (g) to (i), (m) to (o). */
class ArticleFormulasTest {
  private static final INDArray SMALL_INTEGERS =
      Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}});
  private static final INDArray ONE_HOT =
      Nd4j.create(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});

  private final PrintedExample printed = Article.in(Path.of("")).example();

  @Test
  void g_the_articles_steps_leave_out_the_root_and_give_other_weights() {
    INDArray queries = new LinearProjection(printed.wqStated()).of(ONE_HOT);
    INDArray keys = new LinearProjection(printed.wk()).of(ONE_HOT);

    // Scores of row 1 are 1, 2, 1.
    double unscaled = Math.E / (2 * Math.E + Math.exp(2));
    double scaled = Math.exp(1 / Math.sqrt(3)) / denominator(Math.sqrt(3));
    double claimed = weight(new Softmax().of(new DotProductScores().between(queries, keys)));
    double corrected =
        weight(new Softmax().of(new ScaledDotProductScores().between(queries, keys)));

    assertThat(claimed).isCloseTo(unscaled, within(1e-12)).isCloseTo(0.2119, within(5e-5));
    assertThat(corrected).isCloseTo(scaled, within(1e-12)).isCloseTo(0.2645, within(5e-5));
  }

  private static double denominator(double root) {
    return 2 * Math.exp(1 / root) + Math.exp(2 / root);
  }

  private static double weight(INDArray weights) {
    return weights.getDouble(0, 0);
  }

  @Test
  void h_summing_embeddings_leaves_wv_without_effect_and_summing_values_does_not() {
    INDArray otherWv = Nd4j.create(new double[][] {{7, 0, 0}, {0, 7, 0}, {0, 0, 7}});

    assertThat(articleContext(otherWv)).isDeepEqualTo(articleContext(printed.wv()));
    assertThat(context(otherWv)).isNotEqualTo(context(printed.wv()));
  }

  @Test
  void h_for_one_hot_tokens_the_articles_context_is_only_the_weights() {
    double[] claimed = articleContext(printed.wv())[0];
    double[] corrected = context(printed.wv())[0];

    double low = Math.exp(1 / Math.sqrt(3)) / denominator(Math.sqrt(3));
    assertThat(claimed).containsExactly(new double[] {low, 1 - 2 * low, low}, within(1e-12));
    // Row 1 of softmax(…)·V with V = [[1,1,1],[1,0,1],[1,1,0]].
    assertThat(corrected).containsExactly(new double[] {1, 2 * low, 1 - low}, within(1e-12));
  }

  private double[][] articleContext(INDArray wv) {
    Recording seen = record(wv);
    return new WeightedSum().of(seen.get("weights"), seen.get("embeddings")).toDoubleMatrix();
  }

  private double[][] context(INDArray wv) {
    return record(wv).get("context").toDoubleMatrix();
  }

  private Recording record(INDArray wv) {
    Recording recording = new Recording();
    SelfAttention.scaledDotProduct(printed.wqStated(), printed.wk(), wv).of(ONE_HOT, recording);
    return recording;
  }

  @Test
  void i_two_tokens_with_three_features_have_four_similarities_and_q_has_six_numbers() {
    INDArray twoTokens = Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}});
    INDArray queries = new LinearProjection(printed.wqStated()).of(twoTokens);
    INDArray keys = new LinearProjection(printed.wk()).of(twoTokens);

    assertThat(queries.shape()).containsExactly(2, 3);
    assertThat(new DotProductScores().between(queries, keys).shape()).containsExactly(2, 2);
  }

  @Test
  void m_one_index_gives_the_diagonal_and_that_does_not_sum_to_one() {
    INDArray weights =
        new Softmax().of(new DotProductScores().between(SMALL_INTEGERS, SMALL_INTEGERS));
    double diagonal = 0;
    for (int i = 0; i < 3; i++) {
      assertThat(weights.getRow(i).sumNumber().doubleValue()).isCloseTo(1, within(1e-12));
      diagonal += weights.getDouble(i, i);
    }
    assertThat(Math.abs(diagonal - 1)).isGreaterThan(0.1);
  }

  @Test
  void n_with_queries_in_columns_q_times_k_transposed_compares_features() {
    INDArray twoTokens = Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}});
    INDArray queries = new LinearProjection(printed.wqStated()).of(twoTokens);
    INDArray keys = new LinearProjection(printed.wk()).of(twoTokens);

    // Tokens in rows; by hand q = (2,0,2), (0,2,2) and k = (1,2,1), (2,2,2).
    assertThat(new DotProductScores().between(queries, keys).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{4, 8}, {6, 8}});
    // Tokens in columns, as the article writes them: the same formula, features against features.
    assertThat(
            new DotProductScores().between(queries.transpose(), keys.transpose()).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{2, 4, 2}, {4, 4, 4}, {6, 8, 6}});
  }

  @Test
  void o_the_same_matrices_give_other_weights_for_other_embeddings() {
    assertThat(weightsFor(SMALL_INTEGERS)).isNotEqualTo(weightsFor(ONE_HOT));
  }

  private double[][] weightsFor(INDArray embeddings) {
    INDArray queries = new LinearProjection(printed.wqStated()).of(embeddings);
    INDArray keys = new LinearProjection(printed.wk()).of(embeddings);
    return new Softmax().of(new ScaledDotProductScores().between(queries, keys)).toDoubleMatrix();
  }
}
