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
import org.nd4j.linalg.indexing.NDArrayIndex;

class EncoderDecoderAttentionTest {
  private final Draw draw = new Draw(9);
  private final EncoderDecoderAttention attention =
      EncoderDecoderAttention.scaledDotProduct(
          draw.uniform(4, 3), draw.uniform(4, 5), draw.uniform(2, 5));

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void theDecoderAsksAndTheEncoderAnswers() {
    INDArray wq = Nd4j.create(new double[][] {{1, 0}, {0, 1}, {0, 0}, {0, 0}});
    INDArray wk = Nd4j.create(new double[][] {{2, 0, 0}, {0, 2, 0}, {1, 0, 0}, {0, 0, 9}});
    INDArray wv = Nd4j.create(new double[][] {{1, 0, 0}, {0, 0, 4}, {0, 8, 0}});
    INDArray decoder = Nd4j.create(new double[][] {{Math.log(3), 0}, {0, -Math.log(3)}});
    INDArray encoder = Nd4j.create(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});

    // Scores ln 3·(2, 0, 0) and −ln 3·(0, 2, 0); over √4 their powers of e are 3, 1, 1 and 1, ⅓, 1.
    assertThatArray(EncoderDecoderAttention.scaledDotProduct(wq, wk, wv).of(decoder, encoder))
        .hasShape(2, 3)
        .holdsWithin(DOUBLE_PRECISION, 3.0 / 5, 4.0 / 5, 8.0 / 5, 3.0 / 7, 12.0 / 7, 8.0 / 7);
  }

  @Test
  void theTraceSeesEveryStepInOrder() {
    INDArray decoder = draw.uniform(2, 3);
    INDArray encoder = draw.uniform(6, 5);
    Recording recording = new Recording();

    INDArray context = attention.of(decoder, encoder, Mask.padding(4), recording);

    assertThat(recording.steps())
        .containsExactly(
            "queries", "keys", "values", "scores", "scaled", "masked", "weights", "context");
    assertThatArray(recording.get("queries")).hasShape(2, 4);
    assertThatArray(recording.get("keys")).hasShape(6, 4);
    assertThatArray(recording.get("values")).hasShape(6, 2);
    assertThatArray(recording.get("weights")).hasShape(2, 6);
    assertThatArray(recording.get("context")).isExactly(context);
  }

  @Test
  void paddingOfTheEncoderIsAsGoodAsLeavingItOut() {
    INDArray decoder = draw.uniform(2, 3);
    INDArray encoder = draw.uniform(6, 5);
    INDArray real = encoder.get(NDArrayIndex.interval(0, 4), NDArrayIndex.all());

    assertThatArray(attention.of(decoder, encoder, Mask.padding(4), Trace.none()))
        .isWithin(DOUBLE_PRECISION, attention.of(decoder, real));
  }

  @Test
  void anEncoderOfNothingButPaddingGivesAContextOfZeros() {
    INDArray context =
        attention.of(
            draw.uniform(2, 2, 3), draw.uniform(2, 6, 5), Mask.padding(0, 6), Trace.none());

    assertThatArray(context.slice(0)).hasShape(2, 2).holdsExactly(0, 0, 0, 0);
    assertThat(context.slice(1).amaxNumber().doubleValue()).isPositive();
  }

  @Test
  void theOrderOfTheEncoderDoesNotMatterAndThatOfTheDecoderIsKept() {
    INDArray decoder = draw.uniform(2, 3);
    INDArray encoder = draw.uniform(3, 5);
    INDArray context = attention.of(decoder, encoder);

    assertThatArray(attention.of(decoder, Nd4j.pullRows(encoder, 1, 2, 0, 1)))
        .isWithin(DOUBLE_PRECISION, context);
    assertThatArray(attention.of(Nd4j.pullRows(decoder, 1, 1, 0), encoder))
        .isWithin(DOUBLE_PRECISION, Nd4j.pullRows(context, 1, 1, 0));
  }

  @Test
  void decoderAndEncoderExchangedAreToldApartByTheirWidths() {
    assertThatThrownBy(() -> attention.of(zeros(6, 5), zeros(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "decoder [6, 5] and encoder [2, 3] are exchanged: the other way round they fit; first comes the decoder, which asks, then the encoder, which is asked");
  }

  @Test
  void otherWidthsAreRefusedByThePartThatTheyDoNotFit() {
    assertThatThrownBy(() -> attention.of(zeros(2, 4), zeros(6, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "toQueries does not take the decoder: weights has shape [4, 3]; this step needs [d_out, d_in], and features [2, 4] already set d_in = 4");
    assertThatThrownBy(() -> attention.of(zeros(2, 3), zeros(6, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "toKeys does not take the encoder: weights has shape [4, 5]; this step needs [d_out, d_in], and features [6, 3] already set d_in = 3");
  }

  @Test
  void oneWithABatchAndOneWithoutAreRefused() {
    assertThatThrownBy(() -> attention.of(zeros(2, 2, 3), zeros(6, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "encoder has shape [6, 5]; this step needs [batch, n_k, d_encoder], because decoder [2, 2, 3] is a batch");
    assertThatThrownBy(() -> attention.of(zeros(2, 2, 3), zeros(3, 6, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "encoder has shape [3, 6, 5]; this step needs [batch, n_k, d_encoder], and decoder [2, 2, 3] already set batch = 2");
  }

  @Test
  void paddingBeyondTheEncoderIsRefusedAndNotTakenForAnExchange() {
    assertThatThrownBy(() -> attention.of(zeros(2, 3), zeros(6, 5), Mask.padding(7), Trace.none()))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("lengths[0] is 7, but scores [2, 6] have n_k = 6 keys");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> attention.of(null, zeros(6, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("decoder is null; this step needs [n_q, d_decoder]");
    assertThatThrownBy(() -> attention.of(zeros(2, 3), null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("encoder is null; this step needs [n_k, d_encoder]");
  }

  @Test
  void parametersThatDisagreeAreRefused() {
    assertThatThrownBy(
            () -> EncoderDecoderAttention.scaledDotProduct(zeros(4, 3), zeros(6, 5), zeros(2, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "wk has shape [6, 5]; this step needs [d_k, d_encoder], and wq [4, 3] already set d_k = 4");
    assertThatThrownBy(
            () -> EncoderDecoderAttention.scaledDotProduct(zeros(4, 3), zeros(4, 5), zeros(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "wv has shape [2, 3]; this step needs [d_v, d_encoder], and wk [4, 5] already set d_encoder = 5");
  }
}
