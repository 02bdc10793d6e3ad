package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.trace.Recording;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ResidualTest {
  private static final INDArray TOKENS = Nd4j.create(new double[][] {{1, 3}});
  private static final LayerNorm NORM =
      new LayerNorm(Nd4j.ones(DataType.DOUBLE, 2), Nd4j.zeros(DataType.DOUBLE, 2), 1e-12);

  /** (1, 3) is normalised to (−1, 1); ten times that is added to (1, 3). */
  @Test
  void preNormLeavesThePathFree() {
    Recording recording = new Recording();

    INDArray sum = new PreNorm(NORM).around(x -> x.mul(10), TOKENS, recording);

    assertThatArray(sum).holdsWithin(1e-9, -9, 13);
    assertThat(recording.steps()).containsExactly("normalised", "sum");
    assertThatArray(new PreNorm(NORM).around(x -> x.mul(10), TOKENS)).isExactly(sum);
  }

  /** (1, 3) + (20, 0) is (21, 3), and that is normalised. */
  @Test
  void postNormNormalisesTheSum() {
    Recording recording = new Recording();
    INDArray addend = Nd4j.create(new double[][] {{20, 0}});

    INDArray normalised = new PostNorm(NORM).around(x -> addend, TOKENS, recording);

    assertThatArray(normalised).holdsWithin(1e-9, 1, -1);
    assertThatArray(recording.get("sum")).holdsExactly(21, 3);
    assertThat(recording.steps()).containsExactly("sum", "normalised");
  }

  @Test
  void postNormGivesTheSublayerTheTokensThemselves() {
    assertThatArray(new PostNorm(NORM).around(x -> x.mul(x).neg(), TOKENS))
        .holdsWithin(1e-9, 1, -1); // (1 − 1, 3 − 9)
  }

  /** The seed 42 at rate ½ keeps the first two numbers, doubled; see DropoutTest. */
  @Test
  void dropoutMeetsTheSublayerAndNotThePath() {
    INDArray three = Nd4j.create(new double[][] {{1, 3, 5}});
    LayerNorm norm = LayerNorm.untrained(3);

    INDArray sum =
        new PreNorm(norm, Dropout.training(0.5, 42)).around(x -> Nd4j.onesLike(x), three);

    assertThatArray(sum).holdsExactly(3, 5, 5);
    assertThatArray(
            new PostNorm(norm, Dropout.training(0.5, 42)).around(x -> Nd4j.onesLike(x), three))
        .isExactly(norm.of(sum));
  }
}
