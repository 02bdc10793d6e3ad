package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import attention.roster.Student;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Student ADA = new Student("Ada", "1", 1);
  private static final Student BOB = new Student("Bob", "2", 2);

  private Duration now = Duration.ofHours(5);
  private final Tally tally = new Tally(() -> now.toNanos());

  @Test
  void beforeAnybodyIsDoneItGuessesNothing() {
    tally.begin(4);
    tally.at(ADA);
    tally.at(BOB);

    assertThat(tally.line()).isEqualTo("□□□□□□□□□□ 0 of 4: Ada, Bob");
  }

  @Test
  void theRestTakesAsLongEachAsThoseBefore() {
    tally.begin(5);
    done(ADA, Outcome.GRADED, 30);
    done(BOB, Outcome.NOT_GRADED, 10);

    assertThat(tally.line()).isEqualTo("■■■■□□□□□□ 2 of 5, 1 not graded, about 1 min 0 s left");
  }

  @Test
  void whoWasGradedBeforeTookNoTime() {
    tally.begin(5);
    done(ADA, Outcome.KNOWN, 0);
    done(BOB, Outcome.GRADED, 10);

    assertThat(tally.line()).isEqualTo("■■■■□□□□□□ 2 of 5, about 30 s left");
    assertThat(tally.known()).isEqualTo(1);
  }

  @Test
  void atTheEndNothingIsLeft() {
    tally.begin(1);
    done(ADA, Outcome.GRADED, 4000);

    assertThat(tally.line()).isEqualTo("■■■■■■■■■■ 1 of 1");
  }

  @Test
  void aLongTimeIsSaidInHours() {
    tally.begin(3);
    done(ADA, Outcome.GRADED, 3660);

    assertThat(tally.line()).endsWith("about 2 h 2 min left");
  }

  private void done(Student student, Outcome outcome, int seconds) {
    tally.at(student);
    now = now.plusSeconds(seconds);
    tally.done(student, outcome);
  }
}
