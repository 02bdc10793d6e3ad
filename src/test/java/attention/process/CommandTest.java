package attention.process;

import static org.assertj.core.api.Assertions.assertThat;

import attention.process.Command.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that is run is Java itself: it is there on every machine. */
class CommandTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;

  /** What a program of one's own does. */
  static final class Talker {
    private Talker() {}

    public static void main(String[] arguments) throws InterruptedException {
      System.out.println("out " + System.getenv("ATTENTION_WORD"));
      System.err.println("err\n");
      if (arguments.length > 0) {
        Thread.sleep(600_000);
      }
      System.exit(3);
    }
  }

  @Test
  void bothOutputsTheStatusAndTheLastWordAreKept() {
    Outcome outcome = talker().with(Map.of("ATTENTION_WORD", "given")).run(PATIENCE);

    assertThat(outcome.out()).isEqualTo("out given\n");
    assertThat(outcome.err()).isEqualTo("err\n\n");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.good()).isFalse();
    assertThat(outcome.lastWord()).isEqualTo("err");
  }

  @Test
  void aProgramThatFallsSilentIsStopped() {
    Outcome outcome = talker().and("and then sleep").run(Duration.ofSeconds(5));

    assertThat(outcome.status()).isEqualTo(Command.NOT_ENDED);
    assertThat(outcome.lastWord()).isEqualTo("it said nothing for 5 s");
  }

  @Test
  void aProgramThatIsNotThereIsAnOutcomeToo() {
    Outcome outcome = Command.of(folder, "no-such-program").run(PATIENCE);

    assertThat(outcome.status()).isEqualTo(Command.NOT_ENDED);
    assertThat(outcome.lastWord()).contains("no-such-program");
  }

  @Test
  void outputIsTheReasonWhereThereIsNoErrorAndNothingIsSaidSo() {
    assertThat(new Outcome(1, "one\ntwo\n \n", "").lastWord()).isEqualTo("two");
    assertThat(new Outcome(1, "", "").lastWord()).isEqualTo("it said nothing");
  }

  private Command talker() {
    return Command.of(
        folder,
        Machine.java().toString(),
        "-cp",
        Path.of("target", "test-classes").toAbsolutePath().toString(),
        Talker.class.getName());
  }
}
