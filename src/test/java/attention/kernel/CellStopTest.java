package attention.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.jshell.spi.ExecutionControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public, because the cells of these tests look into it. */
public class CellStopTest {
  /** Cells tell through this that they run. */
  public static volatile CountDownLatch begun;

  /** Lets a loop that could not be stopped come to its end. */
  public static volatile boolean enough;

  private CellEvaluator evaluator;

  @BeforeEach
  void start() {
    begun = new CountDownLatch(1);
    enough = false;
    evaluator = new CellEvaluator(System.getProperty("java.class.path"));
  }

  @AfterEach
  void close() {
    enough = true;
    evaluator.close();
  }

  @Test
  void a_cell_that_waits_is_stopped() throws InterruptedException {
    assertThat(messageOfStopped("Thread.sleep(1_000_000);")).isEqualTo("The cell was stopped.");
    assertThat(evaluator.evaluate(2, "1 + 1")).isEqualTo(2);
  }

  @Test
  void a_loop_is_stopped_or_said_to_run_on_and_the_next_cell_runs() throws InterruptedException {
    String message = messageOfStopped("while (!attention.kernel.CellStopTest.enough) { }");

    assertThat(message)
        .isEqualTo(
            Runtime.version().feature() < 20
                ? "The cell was stopped."
                : "The cell runs on: Java %d cannot stop a thread that does not listen."
                    .formatted(Runtime.version().feature()));
    assertThat(evaluator.evaluate(2, "1 + 1")).isEqualTo(2);
  }

  @Test
  void a_stop_that_comes_while_a_line_is_compiled_keeps_it_from_running() throws Exception {
    InProcessControl control = new InProcessControl();
    control.begin();
    control.stop();

    assertThatThrownBy(() -> control.invoke(CellStopTest.class.getMethod("line")))
        .isInstanceOf(ExecutionControl.StoppedException.class);
    assertThat(enough).isFalse();
    assertThat(control.stopped()).contains(CellThread.Ending.STOPPED);

    control.begin();
    control.invoke(CellStopTest.class.getMethod("line"));
    assertThat(enough).isTrue();
  }

  /** Stands for a line of a cell. */
  public static void line() {
    enough = true;
  }

  private String messageOfStopped(String code) throws InterruptedException {
    StringBuilder message = new StringBuilder();
    CompletableFuture<Void> cell =
        CompletableFuture.runAsync(
            () ->
                assertThatThrownBy(
                        () ->
                            evaluator.evaluate(
                                1,
                                // one block, so that what has begun is what is to be stopped
                                "{ attention.kernel.CellStopTest.begun.countDown();\n"
                                    + code
                                    + "\n}"))
                    .isInstanceOf(CellError.class)
                    .satisfies(error -> message.append(error.getMessage())));
    while (!cell.isDone()) {
      if (begun.await(50, TimeUnit.MILLISECONDS)) {
        evaluator.stop();
      }
    }
    cell.join();
    return message.toString();
  }
}
