package attention.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.tensor.ShapeException;
import attention.weight.Softmax;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Error (k): the article's module with 3 heads on 10 features, and with a fully masked row. */
class ArticleModuleTest {
  private static final int EMBED_DIM = 10;
  private static final int HEADS = 3;
  private static final int HEAD_DIM = EMBED_DIM / HEADS; // as the module computes it

  private static final double MASKED = Double.NEGATIVE_INFINITY;

  @Test
  void k_three_heads_on_ten_features_keep_only_nine() {
    assertThat(HEADS * HEAD_DIM).isEqualTo(9).isNotEqualTo(EMBED_DIM);
    assertThat(4 * (8 / 4)).as("4 heads divide 8 features").isEqualTo(8);
  }

  @ParameterizedTest(name = "{0} tokens")
  @ValueSource(ints = {1, 2, 3, 9, 11, 128})
  void k_the_heads_cannot_be_viewed_as_embed_dim_again(int n) {
    INDArray heads = Nd4j.zeros(DataType.DOUBLE, n, HEADS * HEAD_DIM);
    assertThatThrownBy(() -> heads.reshape(-1, EMBED_DIM))
        .hasMessageContaining("doesn't match original length");
    assertThat(heads.reshape(-1, HEADS * HEAD_DIM).shape()).containsExactly(n, 9);
  }

  @Test
  void k_for_ten_tokens_the_view_fits_by_chance_and_loses_a_token() {
    INDArray viewed = Nd4j.zeros(DataType.DOUBLE, 10, HEADS * HEAD_DIM).reshape(-1, EMBED_DIM);
    LinearProjection out =
        new LinearProjection(Nd4j.zeros(DataType.DOUBLE, EMBED_DIM, HEADS * HEAD_DIM));

    assertThat(viewed.shape()).containsExactly(9, 10);
    assertThatThrownBy(() -> out.of(viewed))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("d_in");
  }

  @Test
  void k_plain_softmax_of_a_fully_masked_row_is_nan() {
    assertThat(plainSoftmax(MASKED, MASKED, MASKED)).containsOnly(Double.NaN);
    assertThat(stableSoftmax(MASKED, MASKED, MASKED)).containsOnly(Double.NaN);
    assertThat(stableSoftmax(1, MASKED, 1)).containsExactly(0.5, 0, 0.5);
  }

  @Test
  void k_ours_gives_zeros_and_a_context_of_zeros() {
    INDArray scores = Nd4j.create(new double[][] {{MASKED, MASKED}, {1, MASKED}});
    INDArray weights = new Softmax().of(scores);
    INDArray values = Nd4j.create(new double[][] {{3, 4}, {5, 6}});

    assertThat(weights.toDoubleMatrix()).isDeepEqualTo(new double[][] {{0, 0}, {1, 0}});
    assertThat(new WeightedSum().of(weights, values).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{0, 0}, {3, 4}});
  }

  @Test
  void k_a_row_with_one_key_left_is_the_same_in_both() {
    double[] scores = {0.5, 2, MASKED};
    assertThat(new Softmax().of(Nd4j.create(new double[][] {scores})).getRow(0).toDoubleVector())
        .containsExactly(plainSoftmax(scores), within(1e-12));
  }

  private static double[] plainSoftmax(double... scores) {
    double total = Arrays.stream(scores).map(Math::exp).sum();
    return Arrays.stream(scores).map(score -> Math.exp(score) / total).toArray();
  }

  private static double[] stableSoftmax(double... scores) {
    double largest = Arrays.stream(scores).max().orElseThrow();
    return plainSoftmax(Arrays.stream(scores).map(score -> score - largest).toArray());
  }
}
