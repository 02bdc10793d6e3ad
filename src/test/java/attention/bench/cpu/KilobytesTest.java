package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KilobytesTest {
  private static final String STATUS = "VmHWM:\t    2048 kB\nVmRSS:\t       3 kB\nThreads:\t20\n";

  @Test
  void theNumberBehindANameIsInThousandsOfBytes() {
    assertThat(Kilobytes.in(STATUS, "VmHWM")).hasValue(2_097_152);
    assertThat(Kilobytes.in(STATUS, "VmRSS")).hasValue(3072);
    assertThat(Kilobytes.in(STATUS, "VmSwap")).isEmpty();
  }
}
