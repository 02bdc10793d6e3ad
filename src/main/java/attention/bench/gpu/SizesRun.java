package attention.bench.gpu;

import attention.bench.LeftOut;
import attention.bench.Ticker;
import attention.bench.gpu.Contender.CannotDo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Measures one size: each contender is checked against the reference before it is timed; then all
 * take turns, a few calls each, so that a card that slows down slows all of them down.
 */
final class SizesRun {
  /** Clocks rise within this while the card works. */
  private static final double WARM_MILLIS = 200;

  private static final int MOST_WARM = 50;

  /** A slow one is called less often, so that all its calls that count take no longer than this. */
  private static final double MILLIS_EACH = 1500;

  /** No call is shorter by the card's clock, whose steps are half of this. */
  private static final double SHORTEST = 1e-3;

  private static final int TURNS = 3;

  private final SampledReference reference;
  private final int repeats;
  private final String name;
  private final Ticker ticker;
  private final List<Contender> contenders;
  private final Map<Contender, Double> errors = new LinkedHashMap<>();
  private final Map<Contender, List<Double>> times = new LinkedHashMap<>();
  private final Map<Contender, Integer> wanted = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /**
   * @param name of the size, for whoever waits
   */
  SizesRun(
      String name,
      SampledReference reference,
      List<Contender> contenders,
      int repeats,
      Ticker ticker) {
    this.name = name;
    this.reference = reference;
    this.contenders = new ArrayList<>(contenders);
    this.repeats = repeats;
    this.ticker = ticker;
  }

  /** Measures them; those who fail are left out. */
  void run() throws IOException {
    for (Contender one : List.copyOf(contenders)) {
      try {
        ticker.at("%s, %s, checking it".formatted(name, one.title()));
        one.milliseconds(1); // loads and compiles
        times.put(one, new ArrayList<>());
        errors.put(one, reference.error(one.context()));
        wanted.put(one, repeats > 0 && agrees(one) ? calls(one) : 0);
        if (!one.light()) {
          take(one, wanted.get(one));
          one.release();
        }
      } catch (CannotDo refused) {
        leaveOut(one, refused);
      }
    }
    for (int turn = 0; turn < TURNS; turn++) {
      for (Contender one : contenders.stream().filter(Contender::light).toList()) {
        int calls = wanted.get(one);
        try {
          take(one, calls * (turn + 1) / TURNS - calls * turn / TURNS);
        } catch (CannotDo refused) {
          leaveOut(one, refused);
        }
      }
    }
    contenders.forEach(Contender::release);
  }

  /** What came out, in the order of the contenders. */
  List<GpuMeasured> measured() {
    return contenders.stream()
        .map(one -> new GpuMeasured(one.title(), times.get(one), errors.get(one), one.bound()))
        .toList();
  }

  /** Who could not be measured. */
  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  private boolean agrees(Contender one) {
    Double error = errors.get(one);
    return error != null && error <= one.bound();
  }

  /** Warms the card up, and says how many calls are to count. */
  private int calls(Contender one) throws CannotDo {
    double once = Math.max(one.milliseconds(1)[0], SHORTEST);
    int more = (int) Math.max(1, Math.min(MOST_WARM, WARM_MILLIS / once));
    double usual = Math.max(DoubleStream.of(one.milliseconds(more)).min().orElse(once), SHORTEST);
    return (int) Math.max(1, Math.min(repeats, MILLIS_EACH / usual));
  }

  private void take(Contender one, int calls) throws CannotDo {
    if (calls == 0) {
      return;
    }
    ticker.at("%s, %s".formatted(name, one.title()));
    one.milliseconds(1); // the one before had the card's caches
    for (double each : one.milliseconds(calls)) {
      times.get(one).add(each);
    }
  }

  private void leaveOut(Contender one, CannotDo refused) {
    contenders.remove(one);
    leftOut.add(LeftOut.because(one.title(), refused.getMessage()));
  }
}
