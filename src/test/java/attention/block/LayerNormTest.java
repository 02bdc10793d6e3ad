package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LayerNormTest {
  private static final INDArray ONE_OF_FOUR = Nd4j.create(new double[][] {{1, 0, 0, 0}});

  /** μ = ¼, σ² = 3/16: ¾ / √(3/16) = √3; divided by 3 instead of 4, σ would be ½ and this 1.5. */
  @Test
  void theVarianceDividesByAllFeatures() {
    assertThatArray(norm(4, 1e-12).of(ONE_OF_FOUR))
        .holdsWithin(1e-9, Math.sqrt(3), -1 / Math.sqrt(3), -1 / Math.sqrt(3), -1 / Math.sqrt(3));
  }

  /** σ² = 1: inside the root 1/√1.1 = 0.9535, outside it 1/1.1 = 0.9091. */
  @Test
  void epsilonStandsInsideTheRoot() {
    assertThatArray(norm(2, 0.1).of(Nd4j.create(new double[][] {{3, 1}})))
        .holdsWithin(1e-15, 0.9534625892455924, -0.9534625892455924);
  }

  /** (1, 3) is (−1, 1) around its mean, (0, 10) likewise; each token by itself. */
  @Test
  void everyTokenIsNormalisedByItself() {
    assertThatArray(norm(2, 1e-12).of(Nd4j.create(new double[][] {{1, 3}, {10, 0}})))
        .holdsWithin(1e-9, -1, 1, 1, -1);
  }

  @Test
  void gainStretchesAndBiasShiftsEachFeature() {
    LayerNorm norm =
        new LayerNorm(
            Nd4j.createFromArray(2.0, 10.0), Nd4j.createFromArray(0.5, -1.0), LayerNorm.EPSILON);

    assertThatArray(norm.of(Nd4j.create(new double[][] {{1, 3}}))).holdsWithin(1e-4, -1.5, 9);
  }

  @Test
  void featuresThatAreAllEqualBecomeTheBias() {
    LayerNorm norm =
        new LayerNorm(
            Nd4j.createFromArray(2.0, 2.0), Nd4j.createFromArray(0.5, -1.0), LayerNorm.EPSILON);

    assertThatArray(norm.of(Nd4j.create(new double[][] {{7, 7}}))).holdsExactly(0.5, -1);
  }

  @Test
  void anUntrainedNormOnlyNormalises() {
    assertThatArray(LayerNorm.untrained(4).of(ONE_OF_FOUR))
        .isExactly(norm(4, LayerNorm.EPSILON).of(ONE_OF_FOUR));
  }

  @Test
  void parametersAreCopied() {
    INDArray gain = Nd4j.createFromArray(1.0, 1.0);
    INDArray bias = Nd4j.createFromArray(0.0, 0.0);
    LayerNorm norm = new LayerNorm(gain, bias, 1e-12);

    gain.assign(9);
    bias.assign(9);

    assertThatArray(norm.of(Nd4j.create(new double[][] {{1, 3}}))).holdsWithin(1e-9, -1, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1e-5, Double.NaN, Double.POSITIVE_INFINITY})
  void anEpsilonThatIsNotAboveZeroIsRefused(double epsilon) {
    assertThatThrownBy(() -> norm(2, epsilon))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "epsilon is %s; it must be a number greater than 0, such as 1e-5, or a token of equal"
                + " features would be divided by 0",
            epsilon);
  }

  @Test
  void otherWidthsAreRefused() {
    assertThatThrownBy(() -> norm(3, 1e-5).of(ONE_OF_FOUR))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "gain has shape [3]; this step needs [d_model], and tokens [1, 4] already set d_model"
                + " = 4");
    assertThatThrownBy(
            () ->
                new LayerNorm(Nd4j.ones(DataType.DOUBLE, 3), Nd4j.zeros(DataType.DOUBLE, 4), 1e-5))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("bias has shape [4]");
    assertThatThrownBy(() -> LayerNorm.untrained(4).of(ONE_OF_FOUR.castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class);
  }

  private static LayerNorm norm(long width, double epsilon) {
    return new LayerNorm(
        Nd4j.ones(DataType.DOUBLE, width), Nd4j.zeros(DataType.DOUBLE, width), epsilon);
  }
}
