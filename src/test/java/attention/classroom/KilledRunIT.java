package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gradebook.GradeFiles;
import attention.process.Machine;
import attention.record.ClassRecord;
import attention.record.Transcript;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program that grades, without warning, at moments that nobody chose. */
class KilledRunIT {
  private static final int KILLS = 50;
  private static final int LONGEST_MILLIS = 400; // about as long as grading the class takes
  private static final int WORKS = KillableRun.STUDENTS * KillableRun.ASKED.works().size();

  @TempDir private Path folder;

  @Test
  void afterFiftyKillsTheGradebookIsThatOfAnUndisturbedRun()
      throws IOException, InterruptedException {
    Path quiet = Files.createDirectory(folder.resolve("quiet"));
    KillableRun.grade(quiet);
    List<Transcript> expected = transcripts(quiet);
    byte[] gradebook = gradebook(quiet);
    long seed = new Random().nextLong();
    Random random = new Random(seed);

    int kills = 0;
    for (int round = 1; kills < KILLS; round++) {
      Path killed = Files.createDirectory(folder.resolve("killed-" + round));
      int ofThis = killUntilDone(killed, random, KILLS - kills);
      kills += ofThis;

      assertThat(transcripts(killed)).as("kills drawn from %d", seed).isEqualTo(expected);
      assertThat(gradebook(killed)).isEqualTo(gradebook);
      assertThat(Files.readAllLines(folder.resolve("killed-" + round + ".log")))
          .as("what was examined; each kill may lose what was being examined")
          .hasSizeBetween(WORKS, WORKS + ofThis * KillableRun.JOBS);
    }
  }

  /** How often it was killed; the last start comes to its end. */
  private static int killUntilDone(Path report, Random random, int atMost)
      throws IOException, InterruptedException {
    int kills = 0;
    while (true) {
      Process grader = started(report);
      if (kills == atMost) {
        assertThat(grader.waitFor()).isZero();
        return kills;
      }
      try (BufferedReader out = grader.inputReader(StandardCharsets.UTF_8)) {
        if (random.nextBoolean()) {
          out.readLine(); // else it may be killed before it begins
        }
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        grader.destroyForcibly();
        if (grader.waitFor() == 0) {
          return kills;
        }
        kills++;
      }
    }
  }

  private static Process started(Path report) throws IOException {
    return new ProcessBuilder(
            Machine.java().toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KillableRun.class.getName(),
            report.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<Transcript> transcripts(Path report) {
    List<Transcript> all = new ArrayList<>();
    try (ClassRecord record = ClassRecord.open(report)) {
      record.forEach(all::add);
    }
    return all;
  }

  private static byte[] gradebook(Path report) throws IOException {
    try (ClassRecord record = ClassRecord.open(report)) {
      new GradeFiles().write(record, report);
    }
    return Files.readAllBytes(report.resolve("gradebook.csv"));
  }
}
