package attention.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  @AfterEach
  void noInterruptIsLeft() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 5", "2, 1", "2, 100", "7, 3", "7, 100"})
  void doEachTaskOnce(int threads, int count) {
    AtomicIntegerArray done = new AtomicIntegerArray(Math.max(count, 1));

    Workers.of(threads).share(count, () -> done, AtomicIntegerArray::incrementAndGet);

    for (int i = 0; i < count; i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @Test
  void haveEachADeskOfTheirOwn() {
    AtomicInteger desks = new AtomicInteger();

    Workers.of(3).share(50, desks::incrementAndGet, (desk, i) -> {});

    assertThat(desks.get()).isBetween(1, 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void passOnWhatWentWrongAndStop(int threads) {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Workers.of(threads)
                    .share(
                        1_000_000,
                        () -> begun,
                        (count, i) -> {
                          count.incrementAndGet();
                          throw new IllegalStateException("task " + i);
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("task ");
    assertThat(begun.get()).isLessThanOrEqualTo(threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anInterruptEndsItAndTheNextCallIsAsEver(int threads) {
    Thread caller = Thread.currentThread();
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Workers.of(threads)
                    .share(
                        1_000_000,
                        () -> begun,
                        (count, i) -> {
                          count.incrementAndGet();
                          caller.interrupt();
                        }))
        .isInstanceOf(CancellationException.class)
        .hasMessage("attention was interrupted, and has no result");
    assertThat(begun.get()).isLessThan(1_000_000);
    assertThat(Thread.interrupted()).isTrue();

    AtomicInteger after = new AtomicInteger();
    Workers.of(threads).share(100, () -> after, (count, i) -> count.incrementAndGet());
    assertThat(after.get()).isEqualTo(100);
  }
}
