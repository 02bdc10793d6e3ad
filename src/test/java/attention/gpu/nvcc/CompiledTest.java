package attention.gpu.nvcc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompiledTest {
  /** As nvcc 13.0 prints it. */
  private static final String REPORT =
      """
      ptxas info    : 0 bytes gmem
      ptxas info    : Compiling entry function 'fused' for 'sm_90'
      ptxas info    : Function properties for fused
          8 bytes stack frame, 12 bytes spill stores, 16 bytes spill loads
      ptxas info    : Used 168 registers, used 1 barriers, 8 bytes cumulative stack size, 16384 bytes smem
      ptxas info    : Compile time = 112.502 ms
      ptxas info    : Compiling entry function 'twice' for 'sm_90'
      ptxas info    : Function properties for twice
          0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
      ptxas info    : Used 8 registers, used 0 barriers
      ptxas info    : Compile time = 1.855 ms
      """;

  @Test
  void everyKernelHasItsOwnNumbers() {
    assertThat(Compiled.in(REPORT))
        .containsExactly(new Compiled("fused", 168, 16384, 12), new Compiled("twice", 8, 0, 0));
  }

  @Test
  void anArrayOutsideTheRegistersIsSeenThoughNothingIsSpilled() {
    String report =
        REPORT.replace(
            "0 bytes stack frame, 0 bytes spill stores",
            "256 bytes stack frame, 0 bytes spill stores");

    assertThat(Compiled.in(report)).contains(new Compiled("twice", 8, 0, 256));
  }

  @Test
  void aReportWithoutKernelsHasNone() {
    assertThat(Compiled.in("ptxas info    : 0 bytes gmem\n")).isEmpty();
  }
}
