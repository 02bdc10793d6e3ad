package attention.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MachinePeakTest {
  @Test
  void isMoreThanAHundredMillionOperationsASecond() {
    MachinePeak peak = MachinePeak.measured(1);

    assertThat(peak.gflops()).isGreaterThan(1e-1);
    assertThat(peak.how()).startsWith("Vector API, ").endsWith(" bits");
  }

  @Test
  void countsAllItsOperations() {
    assertThat(PlainToil.of(2560)).isEqualTo(2.0 * 8 * 2560);
  }

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> MachinePeak.measured(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("threads is 0");
  }
}
