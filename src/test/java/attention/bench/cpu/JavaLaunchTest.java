package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavaLaunchTest {
  private static final JavaLaunch PLAIN = new JavaLaunch(Path.of("course"), 3, false);

  @Test
  void theChildHasTheFastCompilerAndThreadsThatDoNotSpin() {
    ProcessBuilder builder = PLAIN.forTimes();

    assertThat(builder.command())
        .containsSequence("--add-modules", "jdk.incubator.vector")
        .noneMatch(word -> word.contains("TieredStopAtLevel") || word.contains("UseAVX"))
        .last()
        .isEqualTo("attention.bench.cpu.JavaPeer");
    assertThat(builder.environment())
        .containsEntry("OMP_WAIT_POLICY", "PASSIVE")
        .containsEntry("OMP_NUM_THREADS", "3");
  }

  @Test
  void withAvx2OnlyEveryLibraryIsToldSo() {
    ProcessBuilder builder = new JavaLaunch(Path.of("course"), 3, true).forTimes();

    assertThat(builder.command()).contains("-XX:UseAVX=2");
    assertThat(builder.environment())
        .containsEntry("OPENBLAS_CORETYPE", "Haswell")
        .containsEntry("ONEDNN_MAX_CPU_ISA", "AVX2");
  }

  @Test
  void forMemoryJavaGivesBackWhatIsUnused() {
    assertThat(PLAIN.forMemory().command()).contains("-XX:MaxHeapFreeRatio=0");
    assertThat(PLAIN.forTimes().command()).doesNotContain("-XX:MaxHeapFreeRatio=0");
  }
}
