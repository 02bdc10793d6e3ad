package attention.gpu.emulator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.GpuProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CppCompilerTest {
  @TempDir private Path folder;

  @Test
  void withoutOneASentenceSaysWhatToInstall() {
    assertThatThrownBy(() -> CppCompiler.found("Linux", List.of(folder)))
        .isInstanceOf(GpuProblem.class)
        .hasMessage(
            "The emulated card is built by a C++ compiler, and there is none on the PATH (looked for g++, c++, clang++). Install one, for example with: apt-get install g++");
  }

  @Test
  void elsewhereThanOnLinuxASentenceSaysSo() {
    assertThatThrownBy(() -> CppCompiler.found("Mac OS X", List.of(folder)))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("runs on Linux only, and this is Mac OS X");
  }
}
