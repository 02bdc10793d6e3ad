package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By a clock that a test sets: no test waits for time to pass. */
class StopwatchTest {
  private long now;

  private long clock() {
    return now;
  }

  @Test
  void warmUpsAreKeptButDoNotCount() {
    long[] takes = {9_000_000_000L, 4_000_000_000L, 3_000_000_000L, 1_000_000_000L, 2_000_000_000L};
    AtomicInteger calls = new AtomicInteger();

    Timing timing =
        new Stopwatch(2, 3, this::clock)
            .time(
                () -> {
                  now += takes[calls.get()];
                  return calls.incrementAndGet();
                });

    assertThat(timing.warmUp()).containsExactly(9.0, 4.0);
    assertThat(timing.runs()).containsExactly(3.0, 1.0, 2.0);
    assertThat(timing.first()).isEqualTo(9);
    assertThat(timing.median()).isEqualTo(2);
    assertThat(timing.quickest()).isEqualTo(1);
    assertThat(timing.slowest()).isEqualTo(3);
  }

  @Test
  void everyResultIsKept() {
    List<Object> made = new ArrayList<>();
    Stopwatch watch = new Stopwatch(0, 2, this::clock);

    watch.time(
        () -> {
          made.add(new Object());
          return made.get(made.size() - 1);
        });

    assertThat(watch.lastResult()).isSameAs(made.get(1));
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertThat(new Timing(List.of(), List.of(4.0, 1.0, 3.0, 100.0)).median()).isEqualTo(3.5);
    assertThat(new Timing(List.of(), List.of(4.0)).first()).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"-1, 1", "0, 0"})
  void runsThatCannotBeAreRefused(int warmUps, int runs) {
    assertThatThrownBy(() -> new Stopwatch(warmUps, runs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%d runs to warm up and %d that count; at least 0 and 1 are needed"
                .formatted(warmUps, runs));
    assertThatThrownBy(() -> new Timing(List.of(1.0), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no run counts; at least one is needed");
  }

  @Test
  void lengthsAreMeasuredInTheirOrder() {
    TimesByLength times =
        TimesByLength.measured(
            new Stopwatch(1, 1, this::clock),
            n -> {
              now += 500; // preparing is not timed
              return () -> now += n * 1_000_000_000L;
            },
            3,
            5);

    assertThat(times.n()).containsExactly(3, 5);
    assertThat(times.seconds()).containsExactly(3, 5);
    assertThat(times.timings().get(1).warmUp()).containsExactly(5.0);
  }
}
