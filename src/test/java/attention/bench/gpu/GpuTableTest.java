package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import attention.bench.gpu.GpuRecord.State;
import attention.gpu.rung.GpuSizes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GpuTableTest {
  private static final GpuRecord RECORD = GpuRecords.made();

  @Test
  void theHeadingNamesTheCardAndAllThatRanOnIt() {
    assertThat(GpuTable.heading(RECORD))
        .containsExactly(
            "A card, compute capability 9.0, 132 multiprocessors, 80.0 GB; driver 580.1, CUDA up to 13.0",
            "NVRTC 13.0; cuBLAS 13.1; Java 17, Server VM; PyTorch 2.11, CUDA 13.0",
            "A processor, 16 processors, Linux amd64; 2026-11-23");
  }

  @Test
  void aLibraryThatLoadsLateIsNamedToo() {
    assertThat(RECORD.with(Map.of("cuDNN", "9.19")).host().libraries())
        .containsOnlyKeys("NVRTC", "cuBLAS", "cuDNN");
  }

  @Test
  void aSizeHasALineForEachAndBelowThemWhatIsWrongOrLeftOut() {
    // 4·2·4·64·1024² = 2.147 GFLOP in 4 ms, 0.5 ms and 0.4 ms
    assertThat(String.join("\n", GpuTable.lines(RECORD.sizes().get(0))))
        .isEqualTo(
            """
            width 64, 1,024 tokens, batch 2, 4 heads, no mask: 2.1 GFLOP
                                               runs median ms      middle half  TFLOP/s to FLASH to CUDNN     error
            naive                                 3     4.000    3.000 – 5.000      0.5     0.13     0.10   2.0e-07
            broken                                                                                            WRONG
            lost                                                                                              WRONG
            PyTorch, FLASH_ATTENTION              3     0.500    0.250 – 0.500      4.3     1.00     0.80   3.0e-03
            PyTorch, CUDNN_ATTENTION              3     0.400    0.400 – 0.400      5.4     1.25     1.00   3.0e-03
              broken: its numbers are wrong (the relative error is 5.0e-01, and at most 1.0e-05 is rounding), so it was not timed.
              lost: its numbers are wrong (some are NaN or infinite), so it was not timed.
              cuDNN: left out; libcudnn.so.9 is missing.""");
  }

  @Test
  void withoutPyTorchItsColumnsStayEmpty() {
    assertThat(GpuTable.lines(RECORD.sizes().get(1)))
        .last()
        .isEqualTo(
            "naive                                 1       123        123 – 123      0.0                     2.0e-07");
  }

  @Test
  void byLengthItIsSaidWhoIsDoneSooner() {
    assertThat(String.join("\n", GpuTable.lines(RECORD.growth().orElseThrow())))
        .isEqualTo(
            """
            By length, 8 heads of width 64: tensor cores on the card; on the processor Vector API, 512 bits, 16 threads
              tokens   processor ms      card ms    copies ms
                  64          0.020        0.005        0.030  the copies cost more than the work; the processor is done sooner
               4,096           90.0        0.800        0.500""");
  }

  @Test
  void whatCameLastIsToldWhileItIsMeasured() {
    GpuRecord empty = with(List.of(), null);

    assertThat(GpuTable.newest(empty)).isEqualTo(GpuTable.heading(RECORD));
    assertThat(GpuTable.newest(with(RECORD.sizes(), null)))
        .isEqualTo(GpuTable.lines(RECORD.sizes().get(1)));
    assertThat(GpuTable.newest(RECORD)).isEqualTo(GpuTable.lines(RECORD.growth().orElseThrow()));
  }

  @Test
  void anEmulatedCardHasNoTimesToShow() {
    GpuRecord emulated =
        new GpuRecord(State.EMULATED, "It is emulated.", "2026-11-23", null, List.of(), null)
            .with(RECORD.sizes().get(0));

    assertThat(GpuTable.lines(emulated))
        .startsWith("It is emulated.")
        .noneMatch(l -> l.contains("4.0"));
    assertThat(emulated.hasTimes()).isFalse();
  }

  @Test
  void whereNothingWasTimedOnlyTheErrorsAreShown() {
    SizesRecord checked =
        new SizesRecord(
            new GpuSizes(2, 4, 1024, 64, false),
            List.of(
                new GpuMeasured("naive", List.of(), 2e-7, 1e-5),
                new GpuMeasured("broken", List.of(), 0.5, 1e-5)),
            List.of());

    assertThat(String.join("\n", GpuTable.lines(checked)))
        .isEqualTo(
            """
            width 64, 1,024 tokens, batch 2, 4 heads, no mask: 2.1 GFLOP
                                                   error   allowed
            naive                                2.0e-07   1.0e-05
            broken                                 WRONG   1.0e-05
              broken: its numbers are wrong (the relative error is 5.0e-01, and at most 1.0e-05 is rounding).""");
  }

  private static GpuRecord with(List<SizesRecord> sizes, Lengths lengths) {
    return new GpuRecord(State.MEASURED, "", RECORD.date(), RECORD.host(), sizes, lengths);
  }
}
