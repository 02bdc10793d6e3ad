package attention.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the learner's code does, there is a verdict with a sentence, and the next one passes.
 */
class GradingWorkerTest {
  private static final Path SOURCE = Path.of("src/test/java/attention/worker/Nasty.java");

  private static GradingWorker hasty;
  private static GradingWorker patient;

  private GradingWorker used;

  @BeforeAll
  static void start() {
    hasty = new GradingWorker(Launches.of(Nasty.class), Duration.ofSeconds(1));
    patient = new GradingWorker(Launches.of(Nasty.class), Duration.ofSeconds(30));
  }

  @AfterAll
  static void close() {
    hasty.close();
    patient.close();
  }

  @AfterEach
  void theNextOnePasses() {
    Verdict next = used.grade(Lesson.SOFTMAX, Path.of("good", "Nasty.java"));

    assertThat(next.passed()).as(next.toString()).isTrue();
    assertThat(next.printed()).isEqualTo("good\n");
  }

  @ParameterizedTest
  @CsvSource({"loop, loops", "loop-with-lock, loops", "flood-endlessly, prints"})
  void anEndlessLoopIsStoppedAndItsLineNamed(String deed, String mark) throws IOException {
    assertStopped(
        grade(hasty, deed),
        Status.TIMEOUT,
        "ends",
        "Nasty did not come to an end within 1 s; it was at line %d of Nasty.java. Look for a loop whose condition never becomes false."
            .formatted(line(mark)));
  }

  @Test
  void aLoopThatSwallowsEverythingIsStoppedTooAndItsLineNamed() throws IOException {
    assertStopped(
        grade(hasty, "deaf-loop"),
        Status.TIMEOUT,
        "ends",
        "Nasty did not come to an end within 1 s; it was waiting at line %d of Nasty.java. Look for what it waits for, and why that never happens."
            .formatted(line("sleeps")));
  }

  @Test
  void aDeadlockIsStoppedAndItsLineNamed() throws IOException {
    assertStopped(
        grade(hasty, "deadlock"),
        Status.TIMEOUT,
        "ends",
        "Nasty did not come to an end within 1 s; it was waiting at line %d of Nasty.java. Look for a lock that another thread never gives back."
            .formatted(line("locks")));
  }

  @Test
  void whatAnEndlessLoopPrintedIsKeptInPart() {
    String printed = grade(hasty, "flood-endlessly").printed();

    assertThat(printed).startsWith("again\nagain\n").matches("(?s).*… and [\\d,]+ more lines\n");
    assertThat(printed.lines()).hasSize(101);
  }

  @ParameterizedTest
  @CsvSource({"exit, exits", "exit-1, exits with 1", "exit-with-hook, exits late"})
  void anExitIsSurvivedAndItsLineNamed(String deed, String mark) throws IOException {
    assertStopped(
        grade(patient, deed),
        Status.CRASHED,
        "survives",
        "Line %d of Nasty.java calls System.exit, which ends the whole program. Remove it; return the result instead."
            .formatted(line(mark)));
  }

  @Test
  void aHaltIsSurvived() {
    assertStopped(
        grade(patient, "halt"),
        Status.CRASHED,
        "survives",
        "The Java that ran Nasty.java ended at once, with exit status 7. If the file calls Runtime.halt, remove that; return the result instead. If not, look for memory or threads without end; the system may have been short of memory, too: grade again.");
  }

  @Test
  void aCrashOfJavaItselfIsSurvived() {
    assertStopped(
        grade(patient, "crash"),
        Status.CRASHED,
        "survives",
        "Java itself crashed while it ran Nasty.java. Look for threads or memory without end, and for what goes past Java's own checks: Unsafe, pointers, arrays used after close().");
  }

  @Test
  void aDeepRecursionThatTheGraderLetsThroughIsSurvivedAndItsLineNamed() throws IOException {
    assertStopped(
        grade(patient, "recursion"),
        Status.CRASHED,
        "survives",
        "Nasty calls itself without end at line %d of Nasty.java (StackOverflowError). Look for a method that calls itself, and for the case in which it should not."
            .formatted(line("recurs")));
  }

  @Test
  void tooManyObjectsAreSurvivedAndTheLineNamed() throws IOException {
    assertStopped(
        grade(patient, "heap"),
        Status.CRASHED,
        "survives",
        "Nasty needs more memory than the 512 MB there are at line %d of Nasty.java. The arrays of an exercise take a few kilobytes: look for a size that is far too large, and for a list that grows without end."
            .formatted(line("hoards")));
  }

  @Test
  void aFiniteFloodIsShortened() {
    Verdict verdict = grade(patient, "flood");

    assertThat(verdict.passed()).isTrue();
    assertThat(verdict.printed()).startsWith("line 0\nline 1\n");
    assertThat(verdict.printed()).endsWith("line 99\n… and 199,900 more lines\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"raw-flood", "close-out", "short-thread", "parallel", "interrupt"})
  void whatDoesNoHarmPasses(String deed) {
    assertThat(grade(patient, deed).checks()).containsExactly(Check.passed("acts", deed));
  }

  @ParameterizedTest
  @CsvSource({"thread, left-false", "daemon, left-true"})
  void aThreadLeftBehindFailsWithItsName(String deed, String name) {
    Verdict verdict = grade(patient, deed);

    assertThat(verdict.status()).isEqualTo(Status.FAILED);
    assertThat(verdict.checks())
        .containsExactly(
            Check.passed("acts", deed),
            Check.failed(
                "leaves-nothing-running",
                "It leaves nothing running",
                "Nasty started the thread \"%s\" and left it running. Nothing here needs a thread of its own: compute the result and return it."
                    .formatted(name)));
  }

  @Test
  void theChildIsKeptAsLongAsNothingIsLeftInIt() {
    grade(patient, "thread");
    assertThat(grade(patient, "count").checks()).containsExactly(Check.passed("acts", "after 0"));
    assertThat(grade(patient, "count").checks()).containsExactly(Check.passed("acts", "after 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "window"})
  void whatTheGraderLetsThroughIsSurvived(String deed) {
    assertThat(grade(patient, deed).firstFailure().orElseThrow().message())
        .startsWith("Nasty was ended by ");
  }

  @Test
  void nothingIsReadFromTheKeyboard() {
    assertThat(grade(patient, "read").checks()).containsExactly(Check.passed("acts", "read -1"));
  }

  @Test
  void whatOneProgramSetsTheNextDoesNotSee() {
    grade(patient, "traces");

    assertThat(grade(patient, "look").checks())
        .containsExactly(
            Check.passed("acts", "null somewhere home here null speaks calm float rows large"));
  }

  @Test
  void aProblemReachesTheCaller() {
    assertThatThrownBy(() -> grade(patient, "problem"))
        .isInstanceOf(Problem.class)
        .hasMessage("There is no such file.");
  }

  @Test
  void theSecondsAreThoseFromTheRequestToTheVerdict() {
    assertThat(grade(hasty, "loop").seconds()).isBetween(1.0, 30.0);
  }

  private static void assertStopped(Verdict verdict, Status status, String id, String message) {
    assertThat(verdict.lesson()).isEqualTo(Lesson.SOFTMAX);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.checks()).extracting(Check::id, Check::passed).hasSize(1);
    assertThat(verdict.checks().get(0).id()).isEqualTo(id);
    assertThat(verdict.checks().get(0).message()).isEqualTo(message);
  }

  private Verdict grade(GradingWorker worker, String deed) {
    used = worker;
    return worker.grade(Lesson.SOFTMAX, Path.of(deed, "Nasty.java"));
  }

  /** The line of the code above that carries this mark. */
  private static int line(String mark) throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("// " + mark)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(mark);
  }
}
