package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuChartTest {
  @Test
  void eachRungIsAGroupAndEachWorkABar() {
    assertThat(CpuChart.of(Records.two()).text())
        .contains("Attention on 2 threads; the machine can do 200")
        .containsPattern("three loops +\\S+ +\\S+")
        .containsPattern("PyTorch, fused +0.0914 +0\\b");
  }

  @Test
  void theFileIsTextAsEveryFileOfTheCourse(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("new").resolve("chart.svg");

    CpuChart.write(Records.two(), file);

    assertThat(Files.readString(file)).contains("<svg", "PyTorch, fused");
  }
}
