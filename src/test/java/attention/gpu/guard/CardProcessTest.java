package attention.gpu.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.GpuProblem;
import attention.process.Machine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardProcessTest {
  @Test
  void aCardThatDoesNotOpenSaysWhy() {
    assertThatThrownBy(
            () ->
                new GuardedDriver(
                    PaperCards.launch("no card today"), PaperCards.temporary(), Patience.USUAL))
        .isInstanceOf(GpuProblem.class)
        .hasMessage("no card today");
  }

  @Test
  void aProgramThatDoesNotStartSaysWhy() {
    CardLaunch launch = PaperCards.program("attention.gpu.NoSuchProgram");
    assertThatThrownBy(() -> CardProcess.start(launch, PaperCards.temporary()))
        .isInstanceOf(GpuProblem.class)
        .hasMessageStartingWith(
            "The process that is to hold the card ended with status 1 before it began. Its last words: ")
        .hasMessageContaining("attention.gpu.NoSuchProgram");
  }

  @Test
  void aFolderThatTakesNoSocketIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    assertThatThrownBy(() -> CardProcess.start(PaperCards.launch(), file))
        .isInstanceOf(GpuProblem.class)
        .hasMessageStartingWith("The process that holds the card cannot be reached: no socket")
        .hasMessageContaining(file.toString())
        .hasMessageContaining("-Djava.io.tmpdir");
  }

  @Test
  void aPathTooLongForASocketIsNamed(@TempDir Path folder) throws IOException {
    Path deep = Files.createDirectory(folder.resolve("d".repeat(120)));
    assertThatThrownBy(() -> CardProcess.start(PaperCards.launch(), deep))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("a short path");
    assertThat(deep).isEmptyDirectory();
  }

  @Test
  void nothingStaysInTheFolder(@TempDir Path folder) throws IOException {
    CardProcess process = CardProcess.start(PaperCards.launch(), folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    process.close();
  }

  @Test
  void aChildEndsWhenItsParentIsKilledInTheMidstOfAKernel(@TempDir Path folder) throws Exception {
    Path running = folder.resolve("running");
    Process parent =
        new ProcessBuilder(
                Machine.java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ParentToBeKilled.class.getName(),
                running.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader says =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(says.readLine())).orElseThrow();
      while (parent.isAlive() && !Files.exists(running)) {
        Thread.sleep(20);
      }
      parent.destroyForcibly();
      child.onExit().completeOnTimeout(child, 30, TimeUnit.SECONDS).join();
      assertThat(child.isAlive()).isFalse();
    }
  }
}
