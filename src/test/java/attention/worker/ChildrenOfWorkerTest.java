package attention.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.process.Children;
import attention.process.Machine;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How children begin and end. */
class ChildrenOfWorkerTest {
  private static final Path GOOD = Path.of("good", "Nasty.java");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Never becomes warm. */
  public static final class Sleeper implements Grader, Runnable {
    /** Public, for the child makes it by its name. */
    public Sleeper() {}

    @Override
    public void run() {
      try {
        Thread.sleep(600_000);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public Verdict grade(Lesson lesson, Path file) {
      throw new IllegalStateException("never warm");
    }
  }

  /** Grades an endless loop, once it has told its child's number. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) {
      try (GradingWorker worker = new GradingWorker(Launches.of(Nasty.class), PATIENCE)) {
        worker.grade(Lesson.SOFTMAX, GOOD);
        System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
        worker.grade(Lesson.SOFTMAX, Path.of("loop", "Nasty.java"));
      }
    }
  }

  @Test
  void arraysOutsideTheHeapAreBoundedAndTheChildLivesOn() {
    List<String> classes = List.of(Nasty.class.getName(), ArrayWarmUp.class.getName());
    try (GradingWorker worker = new GradingWorker(Launches.of(classes, PATIENCE), PATIENCE)) {
      Verdict large = worker.grade(Lesson.SOFTMAX, Path.of("arrays", "Nasty.java"));

      assertThat(large.firstFailure().orElseThrow().message())
          .startsWith("Nasty needs more memory than the 512 MB there are at line ");
      assertThat(worker.grade(Lesson.SOFTMAX, Path.of("small-array", "Nasty.java")).passed())
          .isTrue();
    }
  }

  @Test
  void aChildThatIsKilledBetweenTwoFilesIsReplaced() {
    try (GradingWorker worker = new GradingWorker(Launches.of(Nasty.class), PATIENCE)) {
      worker.grade(Lesson.SOFTMAX, GOOD);
      List<ProcessHandle> before = ProcessHandle.current().children().toList();
      before.forEach(ProcessHandle::destroyForcibly);
      before.forEach(child -> child.onExit().join());

      assertThat(worker.grade(Lesson.SOFTMAX, GOOD).passed()).isTrue();
    }
  }

  @Test
  void aGraderThatIsNotThereIsAProblemThatNamesIt() {
    Launch launch = Launches.of(List.of("attention.worker.NoSuchGrader"), PATIENCE);
    try (GradingWorker worker = new GradingWorker(launch, PATIENCE)) {
      assertNotStarted(worker, "java.lang.ClassNotFoundException: attention.worker.NoSuchGrader");
    }
  }

  @Test
  void aJavaThatDoesNotStartIsAProblemWithItsReason() {
    Launch launch =
        new Launch(
            Path.of("").toAbsolutePath(),
            List.of("--no-such-option"),
            List.of(Nasty.class.getName()),
            PATIENCE);
    try (GradingWorker worker = new GradingWorker(launch, PATIENCE)) {
      assertNotStarted(worker, "Error: Could not create the Java Virtual Machine.");
    }
  }

  @Test
  void aChildThatDoesNotBecomeWarmIsAProblem() {
    Launch launch = Launches.of(List.of(Sleeper.class.getName()), Duration.ofSeconds(1));
    try (GradingWorker worker = new GradingWorker(launch, PATIENCE)) {
      assertNotStarted(worker, "it was not ready within 1 s");
    }
  }

  @Test
  void closingEndsAGradingThatIsUnderWay(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path file = Files.createDirectory(folder.resolve("tell-and-loop")).resolve("Nasty.java");
    GradingWorker worker = new GradingWorker(Launches.of(Nasty.class), PATIENCE);
    CompletableFuture<Verdict> verdict =
        CompletableFuture.supplyAsync(() -> worker.grade(Lesson.SOFTMAX, file));
    while (!Files.exists(file) && !verdict.isDone()) {
      Thread.sleep(10);
    }
    worker.close();

    assertThatThrownBy(verdict::join).cause().hasMessage("Grading was stopped.");
    assertThatThrownBy(() -> worker.grade(Lesson.SOFTMAX, GOOD)).hasMessage("Grading was stopped.");
  }

  @Test
  void aChildDoesNotOutliveAParentThatIsKilled()
      throws IOException, ExecutionException, InterruptedException, TimeoutException {
    Process parent =
        Children.start(
            new ProcessBuilder(
                    Machine.java().toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    try (BufferedReader said = parent.inputReader(StandardCharsets.UTF_8)) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      parent.destroyForcibly();

      assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private static void assertNotStarted(GradingWorker worker, String reason) {
    assertThatThrownBy(() -> worker.grade(Lesson.SOFTMAX, GOOD))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "The second Java, in which your code is tried, did not start: %s. Delete the folder"
                + " target, so that the course is built anew, and try again; ./attention doctor"
                + " looks at the rest.",
            reason);
  }
}
