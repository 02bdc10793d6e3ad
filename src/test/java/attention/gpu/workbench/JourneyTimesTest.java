package attention.gpu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.launch.Speeds;
import org.junit.jupiter.api.Test;

class JourneyTimesTest {
  private final JourneyTimes times = new JourneyTimes(64, new Speeds(100, 10, 10, 20));

  /** 100 tokens: 2.56·10⁶ operations; four copies of 25,600 bytes, 2.56 µs and 20 µs each. */
  @Test
  void theThreeTimesAreThoseOfAPencil() {
    assertThat(times.onProcessor(100)).isCloseTo(25.6e-6, within(1e-12));
    assertThat(times.onCard(100)).isCloseTo(0.256e-6, within(1e-12));
    assertThat(times.copies(100)).isCloseTo(90.24e-6, within(1e-12));
  }

  /** 2.56·10⁻⁵ n² = 80 + 0.1024 n microseconds, solved by hand: n = 4669.3. */
  @Test
  void fromSomeLengthOnTheWorkTakesLongerThanTheCopies() {
    assertThat(times.workIsMoreFrom()).isEqualTo(4670);
  }

  /** (2.56·10⁻³ − 2.56·10⁻⁵) n² = 80 + 0.1024 n microseconds, solved by hand: n = 199.01. */
  @Test
  void fromAShorterOneOnTheJourneyIsWorthIt() {
    assertThat(times.worthFrom()).isEqualTo(200);
  }

  @Test
  void theChartDoublesTheLength() {
    assertThat(times.chart("by length", 64, 1000).text())
        .contains("by length", "64", "128", "256", "512", "copies")
        .doesNotContain("1024");
  }
}
