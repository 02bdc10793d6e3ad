package attention.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Check FINE = Check.passed("fine", "Fine");
  private static final Check TO_WRITE =
      Check.failed("array", "An array", Check.notWritten("Write of(x)."));
  private static final Check LATER = Check.failed("shape", "Shape", Check.notTried("an array"));
  private static final Check WRONG = Check.failed("right", "Right", "It is 1.");
  private static final Check WRONG_TOO = Check.failed("small", "Small", "It is 2.");

  @Test
  void itSpeaksOfTheFirstFailure() {
    assertThat(verdict(FINE, WRONG, WRONG_TOO).firstFailure()).contains(WRONG);
    assertThat(verdict(FINE).firstFailure()).isEmpty();
  }

  @Test
  void whatIsWrittenComesBeforeWhatIsNot() {
    assertThat(verdict(TO_WRITE, LATER, WRONG, WRONG_TOO).firstFailure()).contains(WRONG);
  }

  @Test
  void whereNothingIsWrittenItSaysWhatToWrite() {
    assertThat(verdict(TO_WRITE, LATER).firstFailure()).contains(TO_WRITE);
  }

  private static Verdict verdict(Check... checks) {
    return new Verdict(Lesson.SOFTMAX, Status.FAILED, List.of(checks), List.of(), 0, "");
  }
}
