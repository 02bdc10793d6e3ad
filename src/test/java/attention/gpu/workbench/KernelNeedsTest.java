package attention.gpu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.nvcc.Nvcc;
import attention.view.TableView;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KernelNeedsTest {
  @Test
  void withoutNvccASentenceStandsThere() {
    assertThat(KernelNeeds.table(Optional.empty(), "sm_90", 64))
        .asString()
        .contains("nvcc is not here");
  }

  /** It is there, and cannot run: the compiler that it needs beside it may be missing. */
  @Test
  void anNvccThatFailsIsQuoted() {
    Optional<Nvcc> broken = Optional.of(new Nvcc(Path.of("no", "such", "nvcc").toAbsolutePath()));

    assertThat(KernelNeeds.table(broken, "sm_90", 64))
        .asString()
        .startsWith("(No table. nvcc does not compile 1-naive.cu for sm_90:");
  }

  @Test
  @Tag("nvcc")
  void everyKernelOfTheLadderHasItsNeeds() {
    assertThat(((TableView) KernelNeeds.table("sm_90", 64)).text())
        .contains("1-naive.cu", "scores", "5-tensor-cores.cu", "attention");
  }
}
