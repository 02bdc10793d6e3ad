package attention.gradient;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mask.Mask;
import attention.multihead.MultiHeadWeights;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.trace.Trace;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What the composed gradients do at their edges, where PyTorch gives no numbers to compare with.
 */
class ComposedGradientsTest {
  private final Draw draw = new Draw(31);

  @Test
  void aQueryThatMaySeeNoKeySendsNothingBack() {
    INDArray queries = draw.uniform(2, 3);
    INDArray keys = draw.uniform(4, 3);
    INDArray values = draw.uniform(4, 2);

    AttentionFunctionGradient.Result found =
        new AttentionFunctionGradient()
            .of(queries, keys, values, Mask.padding(0), draw.uniform(2, 2), Trace.none());

    assertThatArray(found.queries()).isExactly(queries.mul(0));
    assertThatArray(found.keys()).isExactly(keys.mul(0));
    assertThatArray(found.values()).isExactly(values.mul(0));
  }

  @Test
  void theTraceSeesTheStepsInReverse() {
    Recording backward = new Recording();

    selfAttention().of(draw.uniform(3, 4), draw.uniform(3, 5), Mask.causal(), backward);

    assertThat(backward.steps())
        .containsExactly("dValues", "dWeights", "dMasked", "dScores", "dQueries", "dKeys");
  }

  @Test
  void withoutAMaskThereIsNoMaskedStep() {
    Recording backward = new Recording();

    selfAttention().of(draw.uniform(3, 4), draw.uniform(3, 5), Mask.none(), backward);

    assertThat(backward.steps()).doesNotContain("dMasked");
  }

  @Test
  void withoutAMaskNothingIsHidden() {
    INDArray embeddings = draw.uniform(3, 4);
    INDArray dContext = draw.uniform(3, 5);

    assertThatArray(selfAttention().of(embeddings, dContext).embeddings())
        .isExactly(
            selfAttention().of(embeddings, dContext, Mask.none(), Trace.none()).embeddings());
  }

  @Test
  void someonesOwnStepsAreAsked() {
    INDArray zeros = Nd4j.zeros(DataType.DOUBLE, 3, 3);

    assertThatArray(back(zeros, Mask.none()).queries()).holdsExactly(0, 0, 0, 0, 0, 0);
  }

  @Test
  void whatSomeonesOwnStepGivesHiddenKeysIsStopped() {
    INDArray onlyHidden = Nd4j.create(new double[][] {{0, 1, 2}, {0, 0, Double.NaN}, {0, 0, 0}});

    assertThatArray(back(onlyHidden, Mask.causal()).queries()).holdsExactly(0, 0, 0, 0, 0, 0);
  }

  /** Three tokens' gradients, where someone's own step gives the scores this back. */
  private AttentionFunctionGradient.Result back(INDArray given, Mask mask) {
    AttentionGradient own =
        new AttentionGradient() {
          private final AttentionGradient right = new AttentionBackward();

          @Override
          public INDArray values(INDArray weights, INDArray dContext) {
            return right.values(weights, dContext);
          }

          @Override
          public INDArray weights(INDArray values, INDArray dContext) {
            return right.weights(values, dContext);
          }

          @Override
          public INDArray scores(INDArray weights, INDArray dWeights) {
            return given;
          }

          @Override
          public INDArray queries(INDArray dScores, INDArray keys) {
            return right.queries(dScores, keys);
          }

          @Override
          public INDArray keys(INDArray dScores, INDArray queries) {
            return right.keys(dScores, queries);
          }

          @Override
          public INDArray embeddings(
              INDArray dQueries,
              INDArray dKeys,
              INDArray dValues,
              INDArray wq,
              INDArray wk,
              INDArray wv) {
            throw new AssertionError("one function of queries, keys and values has no embeddings");
          }
        };

    return new AttentionFunctionGradient(own)
        .of(
            draw.uniform(3, 2),
            draw.uniform(3, 2),
            draw.uniform(3, 2),
            mask,
            draw.uniform(3, 2),
            Trace.none());
  }

  @Test
  void layerNormOfAConstantTokenGivesNoNaN() {
    INDArray x = Nd4j.create(new double[][] {{2, 2, 2, 2}});
    INDArray gain = Nd4j.create(new double[] {1, 1, 1, 1});
    INDArray dOutput = Nd4j.create(new double[][] {{1, 0, 0, -1}});

    // x̂ = 0 and √(0 + 0.25) = ½.
    assertThatArray(new LayerNormGradient(0.25).of(x, gain, dOutput).x()).holdsExactly(2, 0, 0, -2);
  }

  @Test
  void layerNormTakesNoNegativeEpsilon() {
    assertThatThrownBy(() -> new LayerNormGradient(-0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("epsilon is -0.1; it must be finite and at least 0");
    assertThatThrownBy(() -> new LayerNormGradient(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LayerNormGradient(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void toTheMaskASingleSequenceIsABatchOfOne() {
    MultiHeadGradient gradient = new MultiHeadGradient(MultiHeadWeights.random(4, 2, 1));
    INDArray tokens = draw.uniform(3, 4);
    INDArray dOutput = draw.uniform(3, 4);
    Mask ofEachHead = Mask.additive(draw.uniform(1, 2, 3, 3));

    INDArray alone = gradient.of(tokens, tokens, tokens, ofEachHead, dOutput).queries();

    INDArray batch = Nd4j.expandDims(tokens, 0);
    assertThatArray(alone)
        .isExactly(
            gradient
                .of(batch, batch, batch, ofEachHead, Nd4j.expandDims(dOutput, 0))
                .queries()
                .slice(0));
  }

  private SelfAttentionGradient selfAttention() {
    Draw weights = new Draw(32);
    return new SelfAttentionGradient(
        weights.uniform(3, 4), weights.uniform(3, 4), weights.uniform(5, 4));
  }
}
