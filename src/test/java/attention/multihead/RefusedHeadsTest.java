package attention.multihead;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What multi-head attention cannot use, and how it says so. */
class RefusedHeadsTest {
  private final Projection p = new LinearProjection(zeros(6, 6));
  private final MultiHeadAttention attention = heads(3);

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  private MultiHeadAttention heads(int heads) {
    return MultiHeadAttention.scaledDotProduct(heads, p, p, p, p);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -3})
  void lessThanOneHead(int heads) {
    assertThatThrownBy(() -> heads(heads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("heads is %d; attention needs at least 1".formatted(heads));
    assertThatThrownBy(() -> MultiHeadWeights.random(6, heads, 1))
        .hasMessage("heads is %d; attention needs at least 1".formatted(heads));
  }

  @Test
  void headsThatCannotShareTheFeatures() {
    INDArray x = zeros(2, 6);

    assertThatThrownBy(() -> heads(4).of(x, x, x))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("d_model = 6 cannot be shared by 4 heads");
    assertThatThrownBy(() -> MultiHeadWeights.random(6, 4, 1))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("d_model = 6 cannot be shared by 4 heads");
  }

  @Test
  void aMissingPart() {
    AttentionFunction function = AttentionFunction.scaledDotProduct();
    HeadSplit split = new HeadSplit(3);

    assertMissing("split", () -> new MultiHeadAttention(null, p, p, p, function, p));
    assertMissing("toQueries", () -> new MultiHeadAttention(split, null, p, p, function, p));
    assertMissing("toKeys", () -> new MultiHeadAttention(split, p, null, p, function, p));
    assertMissing("toValues", () -> new MultiHeadAttention(split, p, p, null, function, p));
    assertMissing("attention", () -> new MultiHeadAttention(split, p, p, p, null, p));
    assertMissing("toOutput", () -> new MultiHeadAttention(split, p, p, p, function, null));
  }

  @Test
  void missingWeights() {
    LinearWeights w = new LinearWeights(zeros(6, 6), zeros(6));

    assertMissing("queries", () -> new MultiHeadWeights(3, null, w, w, w));
    assertMissing("keys", () -> new MultiHeadWeights(3, w, null, w, w));
    assertMissing("values", () -> new MultiHeadWeights(3, w, w, null, w));
    assertMissing("output", () -> new MultiHeadWeights(3, w, w, w, null));
  }

  private static void assertMissing(String part, Runnable construction) {
    assertThatThrownBy(construction::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(part + " is null; multi-head attention needs one");
  }

  @Test
  void noMask() {
    INDArray x = zeros(2, 6);

    assertThatThrownBy(() -> attention.of(x, x, x, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mask is null; multi-head attention needs one, Mask.none() to hide nothing");
  }

  @Test
  void dataThatDoesNotFitTogether() {
    assertThatThrownBy(() -> attention.of(zeros(2, 6), zeros(3, 6), zeros(4, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "values has shape [4, 6]; this step needs [n_k, d_model], and keys [3, 6] already set n_k = 3");
    assertThatThrownBy(() -> attention.of(zeros(2, 6), zeros(3, 5), zeros(3, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("queries [2, 6] already set d_model = 6");
    assertThatThrownBy(() -> attention.of(zeros(2, 4, 6), zeros(3, 4, 6), zeros(3, 4, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("queries [2, 4, 6] already set batch = 2");
    assertThatThrownBy(() -> attention.of(zeros(2, 4, 6), zeros(4, 6), zeros(4, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("because queries [2, 4, 6] is a batch");
    assertThatThrownBy(() -> attention.of(zeros(2, 3), zeros(2, 3), zeros(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("weights has shape [6, 6]");
  }

  @Test
  void whatIsNoTableOfDoubles() {
    INDArray x = zeros(2, 6);

    assertThatThrownBy(() -> attention.of(null, x, x))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries is null; this step needs [n_q, d_model]");
    assertThatThrownBy(() -> attention.of(x, null, x)).hasMessageStartingWith("keys is null");
    assertThatThrownBy(() -> attention.of(x, x, null)).hasMessageStartingWith("values is null");
    assertThatThrownBy(() -> attention.of(zeros(6), x, x))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries has shape [6]; this step needs [n_q, d_model]");
    assertThatThrownBy(() -> attention.of(x.castTo(DataType.FLOAT), x, x))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("queries holds FLOAT numbers");
  }

  @Test
  void dataThatIsSplitIntoHeadsAlready() {
    INDArray split = zeros(2, 3, 4, 6);

    assertThatThrownBy(() -> attention.of(split, split, split))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "queries has shape [2, 3, 4, 6]; multi-head attention needs [n_q, d_model] or [batch, n_q, d_model], and splits the heads itself");
  }

  @Test
  void aMaskOfAnotherShape() {
    INDArray x = zeros(2, 4, 6);

    assertThatThrownBy(() -> attention.of(x, x, x, Mask.additive(zeros(4, 5))))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "the mask has shape [4, 5] and scores [2, 3, 4, 4]; a mask needs [n_q, n_k] = [4, 4], or the shape of the scores");
    assertThatThrownBy(() -> attention.of(x, x, x, Mask.additive(zeros(3, 4, 4))))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("the mask has shape [3, 4, 4]");
    assertThatThrownBy(() -> attention.of(x, x, x, Mask.padding(4, 4, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("padding has 3 lengths");
    assertThatThrownBy(() -> attention.of(x, x, x, Mask.padding(4, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("lengths[1] is 5");
  }

  @Test
  void weightsThatDoNotFit() {
    LinearWeights square = new LinearWeights(zeros(6, 6), zeros(6));
    LinearWeights narrow = new LinearWeights(zeros(4, 6), zeros(4));

    assertThatThrownBy(() -> new LinearWeights(zeros(6, 6), zeros(5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "bias has shape [5]; this step needs [d_out], and weights [6, 6] already set d_out = 6");
    assertThatThrownBy(() -> new MultiHeadWeights(3, square, narrow, square, square))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [4, 6]; this step needs [d_model, d_model], and queries [6, 6] already set d_model = 6");
    assertThatThrownBy(() -> new MultiHeadWeights(3, square, square, narrow, square))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("values has shape [4, 6]");
    assertThatThrownBy(() -> new MultiHeadWeights(3, square, square, square, narrow))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("output has shape [4, 6]");
    assertThatThrownBy(() -> MultiHeadWeights.random(0, 1, 1)).isInstanceOf(ShapeException.class);
  }
}
