package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import attention.process.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pythons are stood in for by scripts that end well or badly. */
class TorchTest {
  @TempDir private Path folder;

  @Test
  void theFirstPythonThatHasItIsTaken() throws IOException {
    Path without = python("a", 1);
    Path with = python("b", 0);
    python("c", 0);

    assertThat(Torch.among(List.of(folder, folder.resolve("a")))).isEmpty();
    assertThat(Torch.among(List.of(without.getParent(), with.getParent(), folder.resolve("c"))))
        .hasValue(new Torch(with));
  }

  @Test
  void aNamedPythonMustHaveIt() throws IOException {
    Path without = python("a", 1);

    assertThat(Torch.of(python("b", 0)).python()).exists();
    assertThatThrownBy(() -> Torch.of(without))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "--python %s cannot import torch (No module named torch). Install it there with pip install torch (its build for the CPU is enough), or leave out --python."
                .formatted(without));
    assertThatThrownBy(() -> Torch.of(Path.of("no-such-python")))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "--python no-such-python: there is no such program. Name the Python itself, such as venv/bin/python.");
  }

  @Test
  void withAvx2OnlyPyTorchIsToldSo() throws IOException {
    Torch torch = new Torch(folder.resolve("python3"));
    Path script = folder.resolve("script.py");

    assertThat(torch.builder(script, true).environment())
        .containsEntry("ATEN_CPU_CAPABILITY", "avx2")
        .containsEntry("ONEDNN_MAX_CPU_ISA", "AVX2")
        .containsEntry("MKL_ENABLE_INSTRUCTIONS", "AVX2");
    assertThat(Files.readString(script)).contains("scaled_dot_product_attention");
  }

  private Path python(String name, int status) throws IOException {
    Path in = Files.createDirectory(folder.resolve(name));
    String words = status == 0 ? "fine" : "No module named torch";
    if (Machine.WINDOWS) {
      return Files.writeString(
          in.resolve("python3.cmd"), "@echo %s\r\n@exit /b %d\r\n".formatted(words, status));
    }
    Path script =
        Files.writeString(
            in.resolve("python3"), "#!/bin/sh\necho '%s'\nexit %d\n".formatted(words, status));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }
}
