package attention.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing here really waits: how often somebody looked stands for the time. */
class PatienceTest {
  private final Looks done = new Looks();
  private volatile boolean over;

  @AfterEach
  void end() {
    over = true;
  }

  @Test
  void aThreadThatWantsToWorkAndWasGivenLittleTimeIsGivenMore() throws InterruptedException {
    Patience patience = new Patience(Duration.ofHours(1)); // it has worked for less than half of it

    assertThat(patience.untilDone(done, started(Thread::onSpinWait))).isTrue();
    assertThat(done.count).isEqualTo(Looks.UNTIL_DONE);
  }

  @Test
  void aThreadThatUsedItsTimeIsGivenNoMore() throws InterruptedException {
    Patience patience = new Patience(Duration.ofNanos(1));

    assertThat(patience.untilDone(done, started(Thread::onSpinWait))).isFalse();
    assertThat(done.count).isOne();
  }

  @Test
  void aThreadThatWaitsIsGivenNoMore() throws InterruptedException {
    Thread waiting = started(LockSupport::park);
    while (waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(new Patience(Duration.ofHours(1)).untilDone(done, waiting)).isFalse();
    assertThat(done.count).isOne();
  }

  private Thread started(Runnable step) {
    Thread thread =
        new Thread(
            () -> {
              while (!over) {
                step.run();
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What is waited for is there at the third look. */
  private static final class Looks extends CountDownLatch {
    private static final int UNTIL_DONE = 3;

    private int count;

    Looks() {
      super(1);
    }

    @Override
    public boolean await(long timeout, TimeUnit unit) {
      count++;
      return count == UNTIL_DONE;
    }
  }
}
