package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.gpu.GpuProblem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final GpuSizes SIZES = new GpuSizes(1, 2, 300, 64, false);
  private static final HeadInputs INPUTS = PeakedInputs.of(SIZES, 5);
  private static final double LOOSE = 0.5;

  private final float[] exact = exact();

  @Test
  void theExactContextAgrees() {
    assertThat(Agreement.of(SIZES, INPUTS, exact).error()).isLessThan(1e-7);
  }

  @Test
  void nothingButZerosIsOffByAllOfIt() {
    Agreement zeros = Agreement.of(SIZES, INPUTS, new float[SIZES.numbers()]);

    assertThat(zeros.error()).isEqualTo(1, within(1e-9));
    assertThat(zeros.within(LOOSE)).isFalse();
  }

  @Test
  void aNumberNeverWrittenIsCountedThoughItsRowIsNotCompared() {
    exact[7 * SIZES.width() + 3] = Float.NaN;

    Agreement agreement = ExactRows.of(SIZES, INPUTS, List.of(0, 1, 2)).with(exact);

    assertThat(agreement.notNumbers()).isEqualTo(1);
    assertThat(agreement.within(LOOSE)).isFalse();
    assertThat(agreement.sentence()).startsWith("1 numbers of the context were never written");
  }

  @Test
  void aContextOfNothingButNaNDoesNotAgree() {
    Arrays.fill(exact, Float.NaN);

    assertThat(Agreement.of(SIZES, INPUTS, exact).within(LOOSE)).isFalse();
  }

  @Test
  void theWorstNumberIsNamed() {
    exact[317 * SIZES.width() + 11] += 2;

    Agreement agreement = Agreement.of(SIZES, INPUTS, exact);

    assertThat(agreement.worst()).isEqualTo(2, within(1e-5));
    assertThat(agreement.sentence()).contains("row 317, column 11, off by 2.0");
  }

  @Test
  void theErrorIsAShareOfTheLength() {
    for (int i = 0; i < exact.length; i++) {
      exact[i] *= 1.01f;
    }

    assertThat(Agreement.of(SIZES, INPUTS, exact).error()).isEqualTo(0.01, within(1e-6));
  }

  @Test
  void aContextOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> Agreement.of(SIZES, INPUTS, new float[3]))
        .isInstanceOf(GpuProblem.class)
        .hasMessage("the context has 3 numbers; these sizes make 38400");
  }

  private static float[] exact() {
    PlainAttention plain = new PlainAttention(SIZES, INPUTS);
    float[] exact = new float[SIZES.numbers()];
    for (int row = 0; row < SIZES.allHeads() * SIZES.tokens(); row++) {
      double[] context = plain.context(row);
      for (int i = 0; i < context.length; i++) {
        exact[row * SIZES.width() + i] = (float) context[i];
      }
    }
    return exact;
  }
}
