package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.Bfloat16;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeakedInputsTest {
  @ParameterizedTest
  @CsvSource({"64, 64", "64, 1024", "128, 200", "128, 4096"})
  void contextsAreAboutHalfAsLongAsValuesWhateverTheNumberOfTokens(int width, int tokens) {
    GpuSizes sizes = new GpuSizes(1, 1, tokens, width, false);
    HeadInputs inputs = PeakedInputs.of(sizes, 1);
    PlainAttention plain = new PlainAttention(sizes, inputs);

    double mean =
        IntStream.range(0, 40)
            .mapToObj(i -> plain.context(i * 37 % tokens))
            .mapToDouble(PeakedInputsTest::length)
            .average()
            .orElseThrow();

    assertThat(mean / Math.sqrt(width)).isBetween(0.35, 0.75);
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherOthers() {
    GpuSizes sizes = new GpuSizes(1, 2, 5, 64, false);

    assertThat(PeakedInputs.of(sizes, 1).queries()).isEqualTo(PeakedInputs.of(sizes, 1).queries());
    assertThat(PeakedInputs.of(sizes, 1).queries())
        .isNotEqualTo(PeakedInputs.of(sizes, 2).queries());
  }

  @Test
  void everyNumberIsOneOfBfloat16() {
    HeadInputs inputs = PeakedInputs.of(new GpuSizes(1, 1, 7, 64, true), 3);

    for (float[] all : new float[][] {inputs.queries(), inputs.keys(), inputs.values()}) {
      for (float number : all) {
        assertThat(Bfloat16.rounded(number)).isEqualTo(number);
      }
    }
  }

  private static double length(double[] row) {
    double sum = 0;
    for (double number : row) {
      sum += number * number;
    }
    return Math.sqrt(sum);
  }
}
