package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import attention.process.Command;
import attention.process.Machine;
import attention.record.ClassRecord;
import attention.record.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bubblewrap is here for the small disk that it can put up. */
@Tag("bubblewrap")
class FullDiskTest {
  @TempDir private Path folder;

  @Test
  void onAFullDiskItStopsKeepsWhatItHasAndGoesOnLater() throws IOException {
    Path quiet = Files.createDirectory(folder.resolve("quiet"));
    KillableRun.grade(quiet);
    Path copy = Files.createDirectory(folder.resolve("copy"));
    String home = folder.toString();

    Command.Outcome outcome =
        Command.of(
                Path.of("").toAbsolutePath(),
                "bwrap",
                "--ro-bind",
                "/",
                "/",
                "--dev",
                "/dev",
                "--proc",
                "/proc")
            .and("--bind", home, home)
            .and("--size", "16000000", "--tmpfs", "/mnt")
            .and(Machine.java().toString(), "-Djava.io.tmpdir=" + home)
            .and("--enable-native-access=ALL-UNNAMED")
            .and("-cp", System.getProperty("java.class.path"))
            .and(FullDiskRun.class.getName(), "/mnt", copy.toString())
            .run(Duration.ofMinutes(2));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(
            "said: /mnt/report/record.sqlite cannot grow: the disk is full. What it holds already is safe; free some space and give the same command again.");
    assertThat(outcome.out().lines().filter(line -> line.startsWith("unfinished: ")))
        .hasSize(2)
        .element(1)
        .isEqualTo("unfinished: 0");
    assertThat(outcome.out()).doesNotContain("unfinished: " + KillableRun.STUDENTS);
    assertThat(transcripts(copy)).isEqualTo(transcripts(quiet));
  }

  private static List<Transcript> transcripts(Path report) {
    List<Transcript> all = new ArrayList<>();
    try (ClassRecord record = ClassRecord.open(report)) {
      record.forEach(all::add);
    }
    return all;
  }
}
