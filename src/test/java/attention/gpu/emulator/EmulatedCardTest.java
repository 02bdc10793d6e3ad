package attention.gpu.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.GpuProblem;
import attention.process.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("emulated-card")
class EmulatedCardTest {
  @TempDir private Path kept;

  @Test
  void isBuiltOnceAndThenKept() throws IOException {
    CppCompiler compiler = CppCompiler.found(System.getProperty("os.name"), Programs.path());
    Path folder = EmulatedCard.folder(kept, compiler);
    assertThat(folder)
        .isDirectoryContaining("glob:**/libcuda.so.1")
        .isDirectoryContaining("glob:**/libnvrtc.so.13")
        .isDirectoryContaining("glob:**/libcudart.so.13")
        .isDirectoryContaining("glob:**/libcublas.so.13")
        .isDirectoryContaining("glob:**/libcublasLt.so.13")
        .isDirectoryContaining("glob:**/libcudnn_graph.so.9");
    FileTime built = Files.getLastModifiedTime(folder.resolve("libcuda.so.1"));
    assertThat(EmulatedCard.folder(kept, compiler)).isEqualTo(folder);
    assertThat(Files.getLastModifiedTime(folder.resolve("libcuda.so.1"))).isEqualTo(built);
    assertThat(kept).isDirectoryNotContaining("glob:**/growing*");
  }

  @Test
  void aCompilerThatFailsIsNamedAndWhatItSaidIsShown() {
    CppCompiler failing = new CppCompiler(Path.of("/bin/false"));
    assertThatThrownBy(() -> EmulatedCard.folder(kept, failing))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("could not be built: /bin/false ended with 1");
    assertThat(kept).isEmptyDirectory();
  }
}
