package attention.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.head.TextbookAttention;
import attention.mask.Mask;
import attention.trace.Trace;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class FloatAttentionTest {
  private static final double ROUNDING = 1e-5; // of contexts up to 4, in float

  @ParameterizedTest(name = "{0} heads of {1} tokens, causal {2}, {3} threads")
  @CsvSource({"1, 1, true, 1", "3, 50, true, 2", "3, 50, false, 2", "2, 200, false, 1"})
  void itsContextsAreThoseOfTheTextbook(int heads, int tokens, boolean causal, int threads) {
    float[][] inputs = new float[3][heads * tokens * 16];
    Random random = new Random(1);
    for (float[] each : inputs) {
      for (int i = 0; i < each.length; i++) {
        each[i] = (float) random.nextGaussian();
      }
    }

    float[] contexts =
        FloatAttention.by(threads)
            .orElseThrow()
            .of(inputs[0], inputs[1], inputs[2], heads, tokens, causal);

    INDArray expected =
        TextbookAttention.scaledDotProduct()
            .of(
                array(inputs[0], heads, tokens),
                array(inputs[1], heads, tokens),
                array(inputs[2], heads, tokens),
                causal ? Mask.causal() : Mask.none(),
                Trace.none());
    assertThat(contexts).hasSize(inputs[0].length);
    for (int i = 0; i < contexts.length; i++) {
      assertThat((double) contexts[i])
          .isCloseTo(expected.reshape(-1).getDouble(i), within(ROUNDING));
    }
  }

  @Test
  void arraysOfOtherSizesAreRefused() {
    FloatAttention attention = FloatAttention.by(1).orElseThrow();

    assertThatThrownBy(() -> attention.of(new float[6], new float[6], new float[4], 1, 2, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6, 6 and 4 numbers; 1 heads of 2 tokens need a multiple of 2");
    assertThat(attention.name()).endsWith(", 1 thread");
  }

  private static INDArray array(float[] numbers, int heads, int tokens) {
    return Nd4j.createFromArray(numbers).castTo(DataType.DOUBLE).reshape(heads, tokens, 16);
  }
}
