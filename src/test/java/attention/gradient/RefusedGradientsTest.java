package attention.gradient;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mask.Mask;
import attention.multihead.MultiHeadWeights;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Trace;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Each argument that does not fit is refused by its own name, not by a step's further on. */
class RefusedGradientsTest {
  private static final Mask NONE = Mask.none();

  private static INDArray some(long... shape) {
    return new Draw(41).uniform(shape);
  }

  private static void assertRefused(String message, ThrowingCallable gradient) {
    assertThatThrownBy(gradient).isInstanceOf(ShapeException.class).hasMessageStartingWith(message);
  }

  @Test
  void ofOneFunctionOfQueriesKeysAndValues() {
    AttentionFunctionGradient gradient = new AttentionFunctionGradient();

    assertRefused(
        "keys has shape [4, 2]; this step needs [n_k, d_k], and queries [2, 3] already set d_k = 3",
        () -> gradient.of(some(2, 3), some(4, 2), some(4, 5), NONE, some(2, 5), Trace.none()));
    assertRefused(
        "values has shape [3, 5]; this step needs [n_k, d_v], and keys [4, 3] already set n_k = 4",
        () -> gradient.of(some(2, 3), some(4, 3), some(3, 5), NONE, some(2, 5), Trace.none()));
    assertRefused(
        "dContext has shape [1, 5]; this step needs [n_q, d_v], and queries [2, 3] already set",
        () -> gradient.of(some(2, 3), some(4, 3), some(4, 5), NONE, some(1, 5), Trace.none()));
    assertRefused(
        "dContext has shape [2, 1]; this step needs [n_q, d_v], and values [4, 5] already set",
        () -> gradient.of(some(2, 3), some(4, 3), some(4, 5), NONE, some(2, 1), Trace.none()));
  }

  @Test
  void ofTheEmbeddings() {
    AttentionBackward backward = new AttentionBackward();
    INDArray two = some(3, 2);
    INDArray five = some(3, 5);
    INDArray w = some(2, 4);

    assertRefused(
        "dKeys has shape [3, 5]; this step needs [n, d_k], and dQueries [3, 2] already set d_k",
        () -> backward.embeddings(two, five, two, w, w, w));
    assertRefused(
        "dValues has shape [1, 2]; this step needs [n, d_v], and dQueries [3, 2] already set n",
        () -> backward.embeddings(two, two, some(1, 2), w, w, w));
    assertRefused(
        "wq has shape [5, 4]; this step needs [d_k, d_model], and dQueries [3, 2] already set d_k",
        () -> backward.embeddings(two, two, two, some(5, 4), w, w));
    assertRefused(
        "wk has shape [2, 3]; this step needs [d_k, d_model], and wq [2, 4] already set d_model",
        () -> backward.embeddings(two, two, two, w, some(2, 3), w));
    assertRefused(
        "wv has shape [2, 4]; this step needs [d_v, d_model], and dValues [3, 5] already set d_v",
        () -> backward.embeddings(two, two, five, w, w, w));
  }

  @Test
  void ofOneHead() {
    assertRefused(
        "wk has shape [3, 4]; this step needs [d_k, d_model], and wq [2, 4] already set d_k = 2",
        () -> new SelfAttentionGradient(some(2, 4), some(3, 4), some(2, 4)));
    assertRefused(
        "wv has shape [2, 3]; this step needs [d_v, d_model], and wq [2, 4] already set d_model",
        () -> new SelfAttentionGradient(some(2, 4), some(2, 4), some(2, 3)));
  }

  @Test
  void ofSeveralHeads() {
    MultiHeadGradient gradient = new MultiHeadGradient(MultiHeadWeights.random(4, 2, 1));
    INDArray tokens = some(2, 4);

    assertRefused(
        "keys has shape [2, 3]; this step needs [n_k, d_model], and queries [2, 4] already set",
        () -> gradient.of(tokens, some(2, 3), tokens, NONE, tokens));
    assertRefused(
        "values has shape [3, 4]; this step needs [n_k, d_model], and keys [2, 4] already set n_k",
        () -> gradient.of(tokens, tokens, some(3, 4), NONE, tokens));
    assertRefused(
        "dOutput has shape [1, 4]; this step needs [n_q, d_model], and queries [2, 4] already set",
        () -> gradient.of(tokens, tokens, tokens, NONE, some(1, 4)));
    assertRefused(
        "dOutput has shape [2, 3]; this step needs [n_q, d_model], and queries [2, 4] already set",
        () -> gradient.of(tokens, tokens, tokens, NONE, some(2, 3)));
  }

  @Test
  void ofProjectionAndLayerNorm() {
    assertRefused(
        "weights has shape [3, 2]; this step needs [d_out, d_in], and dOutput [4, 2] already set",
        () -> new ProjectionGradient().features(some(4, 2), some(3, 2)));
    assertRefused(
        "features has shape [1, 2]; this step needs [n, d_in], and dOutput [3, 2] already set n",
        () -> new ProjectionGradient().weights(some(3, 2), some(1, 2)));
    assertRefused(
        "dOutput has shape [1, 3]; this step needs [n, d], and x [2, 3] already set n = 2",
        () -> new LayerNormGradient(0).of(some(2, 3), some(3), some(1, 3)));
    assertRefused(
        "gain has shape [1]; this step needs [d], and x [2, 3] already set d = 3",
        () -> new LayerNormGradient(0).of(some(2, 3), some(1), some(2, 3)));
  }

  @Test
  void ofNoMask() {
    INDArray tokens = some(2, 4);
    String told = "mask is null; where nothing is hidden, give Mask.none()";

    assertThatThrownBy(
            () ->
                new AttentionFunctionGradient()
                    .of(tokens, tokens, tokens, null, tokens, Trace.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
    assertThatThrownBy(() -> new MaskGradient().scores(null, tokens))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
  }
}
