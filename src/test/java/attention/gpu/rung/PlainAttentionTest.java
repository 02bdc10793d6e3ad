package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attention.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kernel has to agree with agrees with PyTorch. */
class PlainAttentionTest {
  static Stream<Golden> cases() {
    return Golden.cases("gpu");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRowIsPyTorchs(Golden golden) {
    GpuSizes sizes = GoldenInputs.sizes(golden);
    PlainAttention plain = new PlainAttention(sizes, GoldenInputs.of(golden));
    double[] exact = golden.expected("context").data().asDouble();

    for (int row = 0; row < sizes.allHeads() * sizes.tokens(); row++) {
      double[] context = plain.context(row);
      for (int column = 0; column < sizes.width(); column++) {
        double there = exact[row * sizes.width() + column];
        assertThat(Math.abs(context[column] - there)).isLessThan(1e-12);
      }
    }
  }

  @Test
  void bothWidthsAreThereWithAMaskAndWithout() {
    assertThat(cases().map(GoldenInputs::sizes))
        .extracting(GpuSizes::width, GpuSizes::causal)
        .contains(tuple(64, false), tuple(64, true), tuple(128, false), tuple(128, true));
  }
}
