package attention.gradient;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mask.Mask;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.weight.Softmax;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The steps' gradients where a pencil or an argument knows them. */
class StepGradientsTest {
  private static final AttentionGradient BACKWARD = new AttentionBackward();

  @Test
  void softmaxOfHalfAndHalf() {
    INDArray weights = Nd4j.create(new double[][] {{0.5, 0.5}});
    INDArray dWeights = Nd4j.create(new double[][] {{3, 1}});

    // The mean is 2: ½·(3 − 2) and ½·(1 − 2).
    assertThatArray(BACKWARD.scores(weights, dWeights)).holdsExactly(0.5, -0.5);
  }

  @Test
  void softmaxAtHalfTheTemperatureIsTwiceAsSteep() {
    INDArray weights = Nd4j.create(new double[][] {{0.5, 0.5}});
    INDArray dWeights = Nd4j.create(new double[][] {{3, 1}});

    assertThatArray(SoftmaxGradient.atTemperature(0.5).scores(weights, dWeights))
        .holdsExactly(1, -1);
  }

  @Test
  void softmaxHasNoTemperature0() {
    assertThatThrownBy(() -> SoftmaxGradient.atTemperature(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("temperature is 0.0; it must be finite and above 0");
  }

  @Test
  void rowsOfDScoresSumTo0() {
    Draw draw = new Draw(1);
    INDArray dScores =
        BACKWARD.scores(new Softmax().of(draw.uniform(2, 3, 5)), draw.uniform(2, 3, 5));

    assertThatArray(dScores.sum(-1))
        .isWithin(DOUBLE_PRECISION, Nd4j.zeros(2, 3).castTo(dScores.dataType()));
  }

  @Test
  void equalDWeightsSendNothingThroughSoftmax() {
    INDArray weights = new Softmax().of(new Draw(1).uniform(3, 5));

    assertThatArray(BACKWARD.scores(weights, Nd4j.ones(weights.dataType(), 3, 5)))
        .isWithin(DOUBLE_PRECISION, weights.mul(0));
  }

  @Test
  void aRowInWhichEveryKeyIsHiddenGetsZeros() {
    INDArray weights = Nd4j.create(new double[][] {{0, 0}, {0.25, 0.75}});
    INDArray dWeights = Nd4j.create(new double[][] {{7, 8}, {4, 0}});

    assertThatArray(BACKWARD.scores(weights, dWeights)).holdsExactly(0, 0, 0.75, -0.75);
  }

  @Test
  void aMaskLetsTheGradientPassWhereAKeyIsSeen() {
    double nan = Double.NaN;
    INDArray dMasked = Nd4j.create(new double[][] {{1, nan, nan}, {2, 3, nan}, {4, 5, 6}});

    assertThatArray(new MaskGradient().scores(Mask.causal(), dMasked))
        .holdsExactly(1, 0, 0, 2, 3, 0, 4, 5, 6);
  }

  @Test
  void aFiniteBiasHidesNothing() {
    INDArray dMasked = Nd4j.create(new double[][] {{1, 2}});
    Mask bias = Mask.additive(Nd4j.create(new double[][] {{-100, 5}}));

    assertThatArray(new MaskGradient().scores(bias, dMasked)).holdsExactly(1, 2);
  }

  @Test
  void theBiasGetsTheSumOverAllTokens() {
    INDArray dOutput =
        Nd4j.create(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, new long[] {2, 2, 2}, 'c');

    assertThatArray(new ProjectionGradient().bias(dOutput)).holdsExactly(16, 20);
  }

  @Test
  void featuresGetBackWhatTheirWeightsPassedOn() {
    INDArray weights = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}});
    INDArray dOutput = Nd4j.create(new double[][] {{1, 10}});

    assertThatArray(new ProjectionGradient().features(dOutput, weights)).holdsExactly(41, 52, 63);
  }

  @Test
  void headsInFrontAreTreatedEachByItself() {
    Draw draw = new Draw(2);
    INDArray dScores = draw.uniform(2, 3, 4, 5);
    INDArray queries = draw.uniform(2, 3, 4, 6);

    INDArray dKeys = BACKWARD.keys(dScores, queries);

    assertThatArray(dKeys.slice(1).slice(2).dup('c'))
        .isWithin(
            DOUBLE_PRECISION,
            BACKWARD.keys(dScores.slice(1).slice(2).dup('c'), queries.slice(1).slice(2).dup('c')));
  }

  @Test
  void theGradientsOfParametersTakeColumnMajorArraysAndViews() {
    Draw draw = new Draw(4);
    INDArray x = draw.uniform(2, 3, 4);
    INDArray d = draw.uniform(2, 3, 4);
    INDArray gain = draw.uniform(4);
    LayerNormGradient.Result expected = new LayerNormGradient(0.1).of(x, gain, d);
    INDArray weights = new ProjectionGradient().weights(d, x);
    INDArray bias = new ProjectionGradient().bias(d);

    Stream.<UnaryOperator<INDArray>>of(
            array -> array.dup('f'),
            array -> array.permute(1, 2, 0).dup('c').permute(2, 0, 1),
            array -> array.swapAxes(1, 2).dup('c').swapAxes(1, 2))
        .forEach(
            view -> {
              INDArray otherX = view.apply(x);
              INDArray otherD = view.apply(d);
              LayerNormGradient.Result found = new LayerNormGradient(0.1).of(otherX, gain, otherD);
              assertThatArray(found.gain()).isWithin(DOUBLE_PRECISION, expected.gain());
              assertThatArray(found.bias()).isWithin(DOUBLE_PRECISION, expected.bias());
              assertThatArray(new ProjectionGradient().weights(otherD, otherX))
                  .isWithin(DOUBLE_PRECISION, weights);
              assertThatArray(new ProjectionGradient().bias(otherD))
                  .isWithin(DOUBLE_PRECISION, bias);
            });
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    Draw draw = new Draw(3);

    assertThatThrownBy(() -> BACKWARD.values(draw.uniform(3, 4), draw.uniform(4, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "dContext has shape [4, 2]; this step needs [n_q, d_v], and weights [3, 4] already set n_q = 3");
    assertThatThrownBy(() -> BACKWARD.weights(draw.uniform(3, 4), draw.uniform(4, 2)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> BACKWARD.scores(draw.uniform(3, 4), draw.uniform(3, 1)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> BACKWARD.queries(draw.uniform(3, 4), draw.uniform(3, 2)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> BACKWARD.keys(draw.uniform(3, 4), draw.uniform(4, 2)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(
            () ->
                BACKWARD.embeddings(
                    draw.uniform(3, 2),
                    draw.uniform(1, 2),
                    draw.uniform(3, 2),
                    draw.uniform(2, 4),
                    draw.uniform(2, 4),
                    draw.uniform(2, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("dKeys has shape [1, 2]");
    assertThatThrownBy(
            () -> new ProjectionGradient().weights(draw.uniform(3, 2), draw.uniform(1, 2)))
        .isInstanceOf(ShapeException.class);
  }
}
