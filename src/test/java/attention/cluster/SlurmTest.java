package attention.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import attention.archive.FileSet;
import attention.lesson.Lesson;
import attention.process.Command;
import attention.process.Command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real SLURM, of one machine and in a folder of its own, runs what is written for it. */
@Tag("slurm")
class SlurmTest {
  private static final Path COURSE = Path.of("").toAbsolutePath();
  private static final Path SLURM_HERE =
      COURSE.resolve("src/test/resources/attention/cluster/slurm-here.sh");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SHARDS = 3;

  @TempDir private Path folder;

  @BeforeEach
  void startSlurm() throws IOException {
    Outcome started = slurmHere("start");
    assertThat(started.good()).as(started.err()).isTrue();
    Files.writeString(
        folder.resolve("assignment.yaml"), "lessons:\n  %s: 10\n".formatted(Lesson.SOFTMAX.id()));
    for (String student : List.of("Ada", "Bob", "Kim", "Lin")) {
      handIn(student, Lesson.SOFTMAX.solutionFile(COURSE));
    }
    handIn("Eve", Lesson.SOFTMAX.exerciseFile(COURSE));
  }

  @AfterEach
  void stopSlurm() {
    slurmHere("stop");
  }

  @Test
  void theShardsGetTheGradesOfAClassThatIsGradedAtOnce() throws Exception {
    files().writeTo(folder.resolve("jobs"));

    Outcome queued = with(Command.of(folder, folder.resolve("jobs/submit.sh").toString()));
    assertThat(queued.good()).as(queued.err()).isTrue();
    awaitTheEndOfAllJobs();

    assertThat(folder.resolve("report-shards").toFile().list())
        .containsExactlyInAnyOrder("1", "2", "3");
    assertThat(folder.resolve("jobs/merge.log"))
        .content()
        .contains("5 students, 4 with everything right.", "04-softmax  4 passed, 1 failed");
    assertThat(gradeAtOnce().out()).contains("5 students, 4 with everything right.");
    assertThat(folder.resolve("report/gradebook.csv"))
        .hasSameTextualContentAs(folder.resolve("at-once/gradebook.csv"));
  }

  @Test
  void aShardThatCannotBeGradedIsNamedAndTheOthersAreKept() throws Exception {
    files().writeTo(folder.resolve("jobs"));
    Files.createDirectories(folder.resolve("report-shards"));
    Files.writeString(folder.resolve("report-shards/2"), "no folder");

    with(Command.of(folder, folder.resolve("jobs/submit.sh").toString()));
    awaitTheEndOfAllJobs();

    assertThat(folder.resolve("jobs/merge.log")).content().contains("report-shards/2");
    assertThat(folder.resolve("report")).doesNotExist();
    assertThat(folder.resolve("report-shards/1/record.sqlite")).exists();
    assertThat(folder.resolve("report-shards/3/record.sqlite")).exists();
  }

  private FileSet files() {
    ShardedRun run =
        new ShardedRun(
            folder.resolve("submissions").toString(),
            folder.resolve("assignment.yaml").toString(),
            folder.resolve("report").toString(),
            SHARDS,
            7,
            1,
            false);
    return new Slurm(run, COURSE).files();
  }

  private Outcome gradeAtOnce() {
    return Command.of(
            COURSE,
            COURSE.resolve("attention").toString(),
            "classroom",
            "grade",
            folder.resolve("submissions").toString(),
            "--assignment",
            folder.resolve("assignment.yaml").toString(),
            "--out",
            folder.resolve("at-once").toString(),
            "--seed",
            "7")
        .run(PATIENCE);
  }

  private void handIn(String student, Path file) throws IOException {
    Path own = Files.createDirectories(folder.resolve("submissions").resolve(student));
    Files.copy(file, own.resolve(file.getFileName()));
  }

  private void awaitTheEndOfAllJobs() throws InterruptedException {
    Instant last = Instant.now().plus(PATIENCE);
    String queue = "not asked yet";
    while (!queue.isEmpty()) {
      assertThat(Instant.now()).as(queue).isBefore(last);
      Thread.sleep(500);
      queue = with(Command.of(folder, "squeue", "--noheader")).out().strip();
    }
  }

  private Outcome with(Command command) {
    return command
        .with(Map.of("SLURM_CONF", folder.resolve("slurm/slurm.conf").toString()))
        .run(PATIENCE);
  }

  private Outcome slurmHere(String what) {
    return Command.of(folder, "sh", SLURM_HERE.toString(), what, folder.resolve("slurm").toString())
        .run(PATIENCE);
  }
}
