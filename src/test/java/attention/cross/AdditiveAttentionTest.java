package attention.cross;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mask.Mask;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.trace.Trace;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class AdditiveAttentionTest {
  private final Draw draw = new Draw(19);
  private final AdditiveAttention attention =
      new AdditiveAttention(draw.uniform(4, 3), draw.uniform(4, 5), draw.uniform(4));

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void aStateAsksAndGetsAMixtureOfTheAnnotationsThemselves() {
    INDArray w = Nd4j.create(new double[][] {{1, 0}, {0, 1}, {0, 0}});
    INDArray u = Nd4j.create(new double[][] {{0}, {0}, {1}});
    INDArray v = Nd4j.createFromArray(5.0, -7, 2);
    INDArray decoder = Nd4j.create(new double[][] {{3, -4}});
    INDArray encoder = Nd4j.create(new double[][] {{0}, {1.5}});
    double second = Math.exp(2 * Math.tanh(1.5)); // the first is e^0; what both share cancels

    assertThatArray(new AdditiveAttention(w, u, v).of(decoder, encoder))
        .hasShape(1, 1)
        .holdsWithin(DOUBLE_PRECISION, 1.5 * second / (1 + second));
  }

  @Test
  void theTraceSeesEveryStepInOrder() {
    INDArray encoder = draw.uniform(6, 5);
    Recording recording = new Recording();

    INDArray context = attention.of(draw.uniform(2, 3), encoder, Mask.padding(4), recording);

    assertThat(recording.steps()).containsExactly("scores", "masked", "weights", "context");
    assertThatArray(recording.get("weights")).hasShape(2, 6);
    assertThatArray(context).hasShape(2, 5);
  }

  @Test
  void anEncoderOfNothingButPaddingGivesAContextOfZeros() {
    assertThatArray(
            attention.of(draw.uniform(1, 3), draw.uniform(6, 5), Mask.padding(0), Trace.none()))
        .holdsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void itsParametersAreItsOwn() {
    INDArray w = draw.uniform(4, 3);
    INDArray u = draw.uniform(4, 5);
    INDArray v = draw.uniform(4);
    INDArray decoder = draw.uniform(2, 3);
    INDArray encoder = draw.uniform(6, 5);
    AdditiveAttention kept = new AdditiveAttention(w, u, v);
    INDArray before = kept.of(decoder, encoder);

    w.assign(9);
    u.assign(9);
    v.assign(9);

    assertThatArray(kept.of(decoder, encoder)).isExactly(before);
  }

  @Test
  void decoderAndEncoderExchangedAreToldApartByTheirWidths() {
    assertThatThrownBy(() -> attention.of(zeros(6, 5), zeros(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith(
            "decoder [6, 5] and encoder [2, 3] are exchanged: the other way round they fit");
  }

  @Test
  void otherWidthsAreRefused() {
    assertThatThrownBy(() -> attention.of(zeros(2, 4), zeros(6, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "queryWeights has shape [4, 3]; this step needs [d_a, d_decoder], and decoder [2, 4] already set d_decoder = 4");
    assertThatThrownBy(() -> attention.of(zeros(2, 3), zeros(6, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keyWeights has shape [4, 5]; this step needs [d_a, d_encoder], and encoder [6, 3] already set d_encoder = 3");
    assertThatThrownBy(() -> attention.of(null, zeros(6, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("decoder is null; this step needs [n_q, d_decoder]");
  }

  @Test
  void parametersThatDisagreeAreRefused() {
    assertThatThrownBy(() -> new AdditiveAttention(zeros(4, 3), zeros(6, 5), zeros(4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keyWeights has shape [6, 5]; this step needs [d_a, d_encoder], and queryWeights [4, 3] already set d_a = 4");
    assertThatThrownBy(() -> new AdditiveAttention(zeros(4, 3), zeros(4, 5), zeros(6)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "direction has shape [6]; this step needs [d_a], and queryWeights [4, 3] already set d_a = 4");
  }
}
