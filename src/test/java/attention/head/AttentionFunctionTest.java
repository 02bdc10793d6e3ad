package attention.head;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mask.Mask;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.trace.Trace;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Attention behind masks: what is hidden has no influence, and a row without keys is zeros. */
class AttentionFunctionTest {
  private final AttentionFunction attention = AttentionFunction.scaledDotProduct();
  private final Draw draw = new Draw(70);

  private Recording recorded(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    Recording recording = new Recording();
    attention.of(queries, keys, values, mask, recording);
    return recording;
  }

  @Test
  void withoutAMaskItIsTheSameAsWithNone() {
    INDArray queries = draw.uniform(2, 3);
    INDArray keys = draw.uniform(4, 3);
    INDArray values = draw.uniform(4, 5);
    Recording recording = recorded(queries, keys, values, Mask.none());

    assertThat(recording.steps()).containsExactly("scores", "scaled", "weights", "context");
    assertThatArray(attention.of(queries, keys, values)).isExactly(recording.get("context"));
  }

  @Test
  void theTraceSeesTheMaskedScoresBetweenScoresAndWeights() {
    INDArray data = draw.uniform(2, 3);
    Recording recording = recorded(data, data, data, Mask.causal());

    assertThat(recording.steps())
        .containsExactly("scores", "scaled", "masked", "weights", "context");
    assertThatArray(recording.get("masked")).isExactly(Mask.causal().over(recording.get("scaled")));
  }

  @Test
  void aFullyMaskedRowHasWeightsAndContextOfZeros() {
    INDArray queries = draw.uniform(3, 2);
    INDArray keys = draw.uniform(2, 2);
    Recording recording = recorded(queries, keys, draw.uniform(2, 4), Mask.causal());

    assertThatArray(recording.get("weights").getRow(0)).holdsExactly(0, 0);
    assertThatArray(recording.get("context").getRow(0)).holdsExactly(0, 0, 0, 0);
    assertThatArray(recording.get("weights").getRow(1)).holdsExactly(1, 0);
  }

  @Test
  void aFullyMaskedMemberOfABatchLeavesTheOthersAsTheyAre() {
    INDArray queries = draw.uniform(3, 2, 2);
    INDArray keys = draw.uniform(3, 4, 2);
    INDArray values = draw.uniform(3, 4, 3);
    Recording recording = recorded(queries, keys, values, Mask.padding(4, 0, 2));

    assertThatArray(recording.get("weights").slice(1)).holdsExactly(0, 0, 0, 0, 0, 0, 0, 0);
    assertThatArray(recording.get("context").slice(1)).holdsExactly(0, 0, 0, 0, 0, 0);
    assertThatArray(recording.get("context").slice(0))
        .isWithin(
            DOUBLE_PRECISION,
            attention.of(queries.slice(0).dup(), keys.slice(0).dup(), values.slice(0).dup()));
  }

  @Test
  void aFullyMaskedHeadLeavesTheOthersAsTheyAre() {
    INDArray data = draw.uniform(2, 3, 2, 4);
    INDArray bias = Nd4j.zeros(DataType.DOUBLE, 2, 3, 2, 2);
    bias.slice(1).slice(2).assign(Double.NEGATIVE_INFINITY);
    Recording recording = recorded(data, data, data, Mask.additive(bias));

    assertThatArray(recording.get("weights").slice(1).slice(2)).holdsExactly(0, 0, 0, 0);
    assertThatArray(recording.get("context").slice(1).slice(2))
        .holdsExactly(0, 0, 0, 0, 0, 0, 0, 0);
    INDArray other = data.slice(1).slice(1).dup();
    assertThatArray(recording.get("context").slice(1).slice(1))
        .isWithin(DOUBLE_PRECISION, attention.of(other, other, other));
  }

  @Test
  void paddingOfALongerSequenceGivesTheContextsOfTheShorterOne() {
    INDArray data = draw.uniform(5, 3);
    INDArray real = data.getRows(0, 1, 2);

    assertThatArray(attention.of(data, data, data, Mask.padding(3), Trace.none()).getRows(0, 1, 2))
        .isWithin(DOUBLE_PRECISION, attention.of(real, real, real));
  }

  @Test
  void oneTokenAfterTheOtherWithACacheGivesWhatTheWholeSequenceGives() {
    INDArray data = draw.uniform(4, 3);
    INDArray whole = attention.of(data, data, data, Mask.causal(), Trace.none());

    for (int token = 0; token < 4; token++) {
      INDArray query = data.getRow(token, true);
      INDArray cache = data.getRows(IntStream.rangeClosed(0, token).toArray());
      assertThatArray(attention.of(query, cache, cache, Mask.causal(), Trace.none()))
          .isWithin(DOUBLE_PRECISION, whole.getRow(token, true));
    }
  }

  @Test
  void aMaskThatDoesNotFitOrIsNotThereIsRefused() {
    INDArray data = draw.uniform(2, 3);
    Mask wrong = Mask.additive(Nd4j.zeros(DataType.DOUBLE, 3, 2));

    assertThatThrownBy(() -> attention.of(data, data, data, wrong, Trace.none()))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("the mask has shape [3, 2] and scores [2, 2]");
    assertThatThrownBy(() -> attention.of(data, data, data, null, Trace.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mask is null; where nothing is hidden, give Mask.none()");
  }
}
