package attention.multihead;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.tensor.Gaussian;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The module of the article at its own size: 8 heads share 512 features. */
class ArticleModuleTest {
  private final MultiHeadWeights weights = MultiHeadWeights.random(512, 8, 42);

  @Test
  void thirtyTwoSequencesOf128TokensKeepTheirShape() {
    INDArray queries = input(1);
    INDArray keys = input(2);
    INDArray values = input(3);

    INDArray output = weights.attention().of(queries, keys, values);

    assertThatArray(output).hasShape(32, 128, 512);
    assertThatArray(output.slice(31).dup('c'))
        .isWithin(
            DOUBLE_PRECISION, weights.attention().of(last(queries), last(keys), last(values)));
  }

  @Test
  void itLearnsAMillionNumbersHoweverManyHeadsShareThem() {
    assertThat(weights.count()).isEqualTo(4 * (512 * 512 + 512)).isEqualTo(1_050_624);
    assertThat(MultiHeadWeights.random(512, 1, 42).count()).isEqualTo(weights.count());
  }

  @Test
  void aSeedGivesTheSameWeightsAgain() {
    INDArray first = MultiHeadWeights.random(6, 3, 5).values().weights();

    assertThatArray(first).isExactly(MultiHeadWeights.random(6, 2, 5).values().weights());
    assertThat(first).isNotEqualTo(MultiHeadWeights.random(6, 3, 6).values().weights());
    assertThat(first).isNotEqualTo(MultiHeadWeights.random(6, 3, 5).keys().weights());
  }

  /** With variance 1/d_model, projected features are as large as the features. */
  @Test
  void randomWeightsKeepTheSizeOfFeatures() {
    INDArray projected = weights.output().projection().of(Gaussian.withSeed(9).matrix(200, 512));

    assertThat(projected.stdNumber().doubleValue()).isBetween(0.97, 1.03);
  }

  private static INDArray input(long seed) {
    return Gaussian.withSeed(seed).matrix(32 * 128, 512).reshape('c', 32, 128, 512);
  }

  private static INDArray last(INDArray batch) {
    return batch.slice(31).dup('c');
  }
}
