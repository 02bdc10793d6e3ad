package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import attention.fast.FloatAttention;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PeakedInputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampledReferenceTest {
  @ParameterizedTest(name = "[{0}, {1}, {2}, {3}], causal {4}")
  @CsvSource({
    "1, 1, 1, 64, true",
    "2, 3, 130, 64, true",
    "2, 3, 130, 64, false",
    "1, 2, 17, 128, true"
  })
  void whatTheProcessorCalculatesAgreesAndAnySlipIsSeen(
      int batch, int heads, int tokens, int width, boolean causal) {
    GpuSizes sizes = new GpuSizes(batch, heads, tokens, width, causal);
    HeadInputs inputs = PeakedInputs.of(sizes, 1);
    SampledReference reference = new SampledReference(sizes, inputs);
    float[] contexts =
        FloatAttention.by(1)
            .orElseThrow()
            .of(inputs.queries(), inputs.keys(), inputs.values(), batch * heads, tokens, causal);

    assertThat(reference.error(contexts)).isLessThan(1e-5);
    assertThat(reference.error(new float[contexts.length])).isEqualTo(1);
    contexts[contexts.length - 1] += 1; // the last row of the last head
    assertThat(reference.error(contexts)).isGreaterThan(1e-3);
    contexts[contexts.length / 2] = Float.NaN;
    assertThat(reference.error(contexts)).isNull();
  }
}
