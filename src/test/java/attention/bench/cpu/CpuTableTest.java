package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CpuTableTest {
  private static final CpuRecord RECORD = Records.two();

  @Test
  void theHeadingNamesTheMachineAndItsPeak() {
    assertThat(CpuTable.heading(RECORD))
        .containsExactly(
            "A processor, 2 processors, Linux amd64, Java 17.0.15, Server VM, PyTorch 2.13.0",
            "Measured peak with 2 threads: 200 GFLOP/s (8 FMAs)");
  }

  @Test
  void aWorkHasALineForEachAndBelowThemWhatIsWrongOrLeftOut() {
    // 4 projections: 2·4·200·64² = 6,553,600; seen pairs: 2·4·100·101/2 = 40,400, each 2·2·16.
    assertThat(String.join("\n", CpuTable.lines(RECORD.works().get(0), OptionalDouble.of(0.2))))
        .isEqualTo(
            """
            A  [2, 100, 64], 4 heads, four projections, causal: 0.0091 GFLOP
                                               runs median ms        middle half  GFLOP/s of peak to PyTorch    memory
            three loops                           3       500          400 – 600      0.0     9 %       5.00    1.5 MB
            broken                                1       1.0          1.0 – 1.0      9.1  4570 %      WRONG
            lost                                  1       2.0          2.0 – 2.0      4.6  2285 %      WRONG
            PyTorch, fused                        4       100          100 – 100      0.1    46 %       1.00    2.3 GB
              broken: its numbers are wrong (they are off by up to 2.5e-01 of the largest), so its time counts for nothing.
              lost: its numbers are wrong (NaN or infinity stands where others have a number), so its time counts for nothing.
              ND4J, textbook: left out; it needs about 9.0 GB.""");
  }

  @Test
  void withoutPyTorchAndPeakTheirColumnsStayEmpty() {
    assertThat(CpuTable.lines(RECORD.works().get(1), OptionalDouble.empty()))
        .last()
        .isEqualTo("three loops                           1   123,400  123,400 – 123,400      0.0");
  }
}
