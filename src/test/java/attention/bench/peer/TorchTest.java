package attention.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.cpu.CpuBench;
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
  private static final Torch TORCH = new Torch("import torch", "pip install torch");

  @TempDir private Path folder;

  @Test
  void theFirstPythonThatHasItIsTaken() throws IOException {
    Path without = python("a", 1);
    Path with = python("b", 0);
    python("c", 0);

    assertThat(TORCH.among(List.of(folder, folder.resolve("a")))).isEmpty();
    assertThat(TORCH.among(List.of(without.getParent(), with.getParent(), folder.resolve("c"))))
        .hasValue(with);
  }

  @Test
  void aNamedPythonMustHaveIt() throws IOException {
    Path without = python("a", 1);

    assertThat(TORCH.of(python("b", 0))).exists();
    assertThatThrownBy(() -> TORCH.of(without))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "--python %s cannot run \"import torch\" (No module named torch). Install it there with pip install torch, or leave out --python."
                .formatted(without));
    assertThatThrownBy(() -> TORCH.of(Path.of("no-such-python")))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "--python no-such-python: there is no such program. Name the Python itself, such as venv/bin/python.");
  }

  @Test
  void theScriptThatTheChildRunsLiesBesideItsOwner() throws IOException {
    Path script = folder.resolve("torch-peer.py");

    assertThat(Torch.child(Path.of("python3"), script, CpuBench.class).command())
        .containsExactly("python3", "-u", script.toString());
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
