package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.gpu.GpuRecord.State;
import attention.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GpuChartTest {
  private static final GpuRecord RECORD = GpuRecords.made();

  @Test
  void eachRungHasABarForEachWidthAndMask() {
    assertThat(GpuChart.ladder(RECORD).text())
        .contains("Attention on A card, 1,024 tokens", "width 64", "width 64, causal")
        .containsPattern("PyTorch, FLASH_ATTENTION +4\\.2950 +0\\.0000\n")
        .containsPattern("broken +0\\.0000 +0\\.0000\n");
  }

  @Test
  void timeGrowsOnTheProcessorOnTheCardAndOnTheWay() {
    assertThat(GpuChart.byLength(RECORD).text())
        .contains("8 heads of width 64", "processor", "card", "copies");
  }

  @Test
  void bothAreDrawnBesideTheRecord(@TempDir Path folder) {
    GpuChart.write(RECORD, folder.resolve("mine.svg"));

    assertThat(folder.resolve("mine.svg")).content().contains("<svg");
    assertThat(folder.resolve("mine-lengths.svg")).content().contains("<svg");
  }

  @Test
  void withoutTimesThereIsNothingToDraw() {
    GpuRecord none =
        new GpuRecord(State.MEASURED, "", "2026-11-23", RECORD.host(), RECORD.sizes(), null);

    assertThatThrownBy(() -> GpuChart.byLength(none))
        .isInstanceOf(Problem.class)
        .hasMessage("This record has no times by length; measure without --no-lengths.");
  }
}
