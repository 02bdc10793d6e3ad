package attention.exam;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.sandbox.Limits;
import attention.sandbox.Unguarded;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examining without a sandbox, as it goes on every system: no grade can be forged there either. */
class ExaminersTest {
  private static Examiners examiners;

  @BeforeAll
  static void open() {
    examiners =
        Examiners.open(
            Path.of("").toAbsolutePath(),
            new Unguarded(),
            Limits.usual().within(Duration.ofSeconds(3)),
            8);
  }

  @AfterAll
  static void close() {
    examiners.close();
  }

  @Test
  void everySolutionPassesOneAfterTheOtherInOneProcess() {
    try (Examiner examiner = examiners.examiner()) {
      Stream.of(Lesson.values())
          .skip(1)
          .forEach(
              lesson -> {
                Verdict verdict = examiner.examine(lesson, "Mine.java", Submissions.honest(lesson));
                assertThat(verdict.passed()).as(lesson.id() + ": " + said(verdict)).isTrue();
              });
    }
  }

  @Test
  void anEarlierLessonAfterALaterOneIsTriedWithoutTheAnswersThatCameWithThat() {
    try (Examiner examiner = examiners.examiner()) {
      Verdict later = examiner.examine(Lesson.MASK, "Mine.java", Submissions.honest(Lesson.MASK));
      Verdict earlier = examine(examiner, "loads-the-answer");

      assertThat(later.passed()).isTrue();
      assertThat(said(earlier)).contains("ClassNotFoundException: attention.weight.Softmax");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "endless-loop, TIMEOUT, it was at line",
    "exit, CRASHED, calls System.exit",
    "halt, CRASHED, Runtime.halt",
    "uses-the-answer, FAILED, which is the answer to this lesson",
    "daemon-thread, FAILED, Nothing here needs a thread of its own",
    "package-of-the-grader, FAILED, have no package line",
    "clock, FAILED, ''"
  })
  void whatIsWrongIsSaidAndTheNextFileIsTriedAllTheSame(String name, Status status, String words) {
    try (Examiner examiner = examiners.examiner()) {
      Verdict verdict = examine(examiner, name);
      Verdict next =
          examiner.examine(
              Lesson.WEIGHTED_SUM, "Mine.java", Submissions.honest(Lesson.WEIGHTED_SUM));

      assertThat(verdict.status()).as(said(verdict)).isEqualTo(status);
      assertThat(said(verdict)).contains(words);
      assertThat(next.passed()).as(said(next)).isTrue();
    }
  }

  @Test
  void aMistakeIsNamedAndWhatWasPrintedIsKept() {
    String halves =
        Submissions.honest(Lesson.SOFTMAX)
            .replace(
                "return powers.div(powers.sum(true, 1))",
                "System.out.println(\"here\");return powers.div(powers.sum(true, 0))");
    try (Examiner examiner = examiners.examiner()) {
      Verdict verdict = examiner.examine(Lesson.SOFTMAX, "Mine.java", halves);

      assertThat(verdict.diagnosis()).isNotEmpty();
      assertThat(verdict.printed()).startsWith("here\n");
    }
  }

  private static Verdict examine(Examiner examiner, String name) {
    return examiner.examine(Lesson.SOFTMAX, "MySoftmax.java", Submissions.hostile(name, Map.of()));
  }

  private static String said(Verdict verdict) {
    return verdict.checks().stream()
        .filter(check -> !check.passed())
        .map(Check::message)
        .collect(Collectors.joining("\n"));
  }
}
