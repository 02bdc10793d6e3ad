package attention.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {
  private static final Ending ENDING =
      new Ending(new Tried(Lesson.SOFTMAX, "MySoftmax.java", Duration.ofSeconds(5), 256), "");

  @Test
  void threadsOfOneNameAreNamedOnceAndAllCounted() {
    Verdict passed =
        new Verdict(
            Lesson.SOFTMAX,
            Status.PASSED,
            List.of(Check.passed("right", "The weights are right")),
            List.of(),
            0,
            "");

    Verdict verdict = ENDING.judged(passed, List.of("still here", "still here", "other"));

    assertThat(verdict.status()).isEqualTo(Status.FAILED);
    assertThat(verdict.firstFailure().orElseThrow().message())
        .startsWith(
            "MySoftmax started the thread \"still here\", the thread \"other\" and left all 3 running.");
  }

  @Test
  void onlyAnAbortIsTakenForACrashOfJava() {
    assertThat(message(134)).startsWith("Java itself crashed while it ran MySoftmax.java.");
    assertThat(message(1)).contains("exit status 1", "Runtime.halt");
  }

  private static String message(int status) {
    return ENDING.lost(status).firstFailure().orElseThrow().message();
  }
}
