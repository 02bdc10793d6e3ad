package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.process.Command;
import attention.process.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line as the build {@code -Pnd4j-cuda} has it: a Java of its own, ND4J's CUDA backend
 * on its class path, and an {@code nvidia-smi} that says what a test wants.
 */
class CardBuildTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @BeforeEach
  void putTheBackendOnTheClassPath() throws IOException {
    Path backend = folder.resolve("org/nd4j/linalg/jcublas/JCublasBackend.class");
    Files.createDirectories(backend.getParent());
    Files.createFile(backend);
  }

  @Test
  void withoutNvidiasToolItSaysSo() {
    assertThat(attention("trace", "small-integers").err())
        .contains("there is none: nvidia-smi, which comes with NVIDIA's driver, is not on the PATH")
        .hasLineCount(1);
  }

  @Test
  void whereNvidiasToolFailsACommandEndsInASentence() throws IOException {
    nvidiaSmi("", 1);

    Command.Outcome outcome = attention("trace", "small-integers");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("attention: This build computes on an NVIDIA card (-Pnd4j-cuda)")
        .contains("nvidia-smi failed", "./mvnw process-classes")
        .hasLineCount(1);
  }

  @Test
  void aCardThatIsTooNewIsSentTheOtherWay() throws IOException {
    nvidiaSmi("NVIDIA H100 80GB HBM3, 9.0, 580.65.06", 0);

    Command.Outcome outcome = attention("list");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("3.7 to 8.9; the NVIDIA H100 80GB HBM3 has 9.0", "lesson 15 drives this card")
        .hasLineCount(1);
  }

  @Test
  void aCardThatItServesIsNoObstacle() throws IOException {
    nvidiaSmi("NVIDIA A100-SXM4-80GB, 8.0, 580.65.06", 0);

    assertThat(attention("trace", "small-integers").out()).contains("context");
  }

  @Test
  void helpAndTheVersionNeedNoCard() throws IOException {
    nvidiaSmi("", 1);

    assertThat(attention("help", "trace").out()).contains("Usage: attention trace");
    assertThat(attention("trace", "--help").out()).contains("Usage: attention trace");
    assertThat(attention("--version").out()).contains("Attention by Hand");
  }

  private void nvidiaSmi(String says, int status) throws IOException {
    if (Machine.WINDOWS) {
      Files.writeString(
          folder.resolve("nvidia-smi.cmd"), "@echo %s\r\n@exit /b %d\r\n".formatted(says, status));
      return;
    }
    Path program =
        Files.writeString(
            folder.resolve("nvidia-smi"),
            "#!/bin/sh\necho '%s'\nexit %d\n".formatted(says, status));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private Command.Outcome attention(String... arguments) {
    return Command.of(
            Path.of("").toAbsolutePath(),
            Machine.java().toString(),
            "-cp",
            folder + File.pathSeparator + System.getProperty("java.class.path"),
            Main.class.getName())
        .and(arguments)
        .with(Map.of("PATH", folder.toString()))
        .run(PATIENCE);
  }
}
