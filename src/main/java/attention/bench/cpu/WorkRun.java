package attention.bench.cpu;

import attention.bench.Amount;
import attention.bench.LeftOut;
import attention.bench.Ticker;
import attention.bench.peer.Peer;
import attention.bench.peer.Peer.Refusal;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures one piece of work: all contenders are called in turn, once each, and again, so that a
 * machine that slows down slows all of them down.
 */
final class WorkRun {
  /** Code on vectors is at full speed after two to five calls, once Java has compiled it. */
  private static final int WARM_UPS = 5;

  /** Small works are warm only after many calls; no compiler takes long over them. */
  private static final double LEAST_WARM_SECONDS = 1;

  private static final double MOST_WARM_SECONDS = 5;

  /** A slow one is called less often, so that all its calls that count take no longer than this. */
  private static final double SECONDS_EACH = 15;

  /** The threads of the one before have stopped waiting for work by then. */
  private static final int PAUSE_MILLIS = 10;

  private final Work work;
  private final Request request;
  private final List<Contender> contenders;
  private final Exchange exchange;
  private final Ticker ticker;

  private final Map<String, String> leftOut = new LinkedHashMap<>();
  private final Map<String, List<Double>> warm = new HashMap<>();
  private final Map<String, Double> differences = new HashMap<>();

  WorkRun(
      Work work, Request request, List<Contender> contenders, Exchange exchange, Ticker ticker) {
    this.work = work;
    this.request = request;
    this.contenders = new ArrayList<>(contenders);
    this.exchange = exchange;
    this.ticker = ticker;
  }

  /** Measures the times. */
  WorkRecord record() throws IOException {
    double usable = FreeMemory.usable();
    work.requireRoom(usable);
    List<Peer> peers = contenders.stream().map(Contender::peer).distinct().toList();
    peers.forEach(peer -> peer.require(PeerLines.work(work.sizes(), request.threads())));
    List<Contender> all = List.copyOf(contenders);
    all.forEach(one -> requireRoom(one, usable));
    shareInputs(peers);
    warmUp();
    Map<String, List<Double>> seconds = seconds();
    List<Measured> measured = new ArrayList<>();
    for (Contender one : contenders) {
      String title = one.title();
      measured.add(
          new Measured(
              title, seconds.get(title), warm.get(title).size(), differences.get(title), null));
    }
    return new WorkRecord(
        work.name(),
        work.sizes(),
        measured,
        leftOut.entrySet().stream().map(e -> new LeftOut(e.getKey(), e.getValue())).toList());
  }

  private void requireRoom(Contender one, double usable) {
    double bytes = one.estimate();
    if (bytes > usable) {
      leaveOut(
          one,
          "left out; it needs about %s, and %s of memory can be spared."
              .formatted(Amount.bytes(bytes), Amount.bytes(usable)));
    }
  }

  private void leaveOut(Contender one, String reason) {
    contenders.remove(one);
    leftOut.put(one.title(), reason);
  }

  /** The first child draws them, the others read them. */
  private void shareInputs(List<Peer> peers) throws IOException {
    ticker.at(work.name() + ", drawing its numbers");
    for (Peer peer : peers) {
      peer.require(PeerLines.INPUTS, exchange.inputs());
    }
    Files.deleteIfExists(exchange.inputs());
  }

  private void warmUp() throws IOException {
    List<Contender> order = new ArrayList<>(contenders);
    order.sort(Comparator.comparing(one -> !one.title().equals(WorkRecord.REFERENCE)));
    for (Contender one : order) {
      try {
        warm.put(one.title(), warmUp(one));
        differences.put(one.title(), difference(one));
      } catch (Refusal refused) {
        failed(one, refused);
      }
    }
    Files.deleteIfExists(exchange.reference());
  }

  private List<Double> warmUp(Contender one) throws Refusal {
    List<Double> seconds = new ArrayList<>();
    double sum = 0;
    while (sum < MOST_WARM_SECONDS && (seconds.size() < WARM_UPS || sum < LEAST_WARM_SECONDS)) {
      ticker.at(
          "%s, %s, warming up, call %d".formatted(work.name(), one.title(), seconds.size() + 1));
      double last = one.call();
      sum += last;
      seconds.add(last);
    }
    return seconds;
  }

  /** The first result is kept, and each later one compared with it; null if only one has NaN. */
  private Double difference(Contender one) throws Refusal, IOException {
    if (!Files.exists(exchange.reference())) {
      one.peer().ask(PeerLines.RESULT, exchange.reference());
      return 0.0;
    }
    one.peer().ask(PeerLines.RESULT, exchange.result());
    double difference = FloatFile.difference(exchange.reference(), exchange.result());
    Files.delete(exchange.result());
    return Double.isFinite(difference) ? difference : null;
  }

  private Map<String, List<Double>> seconds() {
    Map<String, List<Double>> seconds = new HashMap<>();
    Map<String, Integer> wanted = new HashMap<>();
    for (Contender one : contenders) {
      seconds.put(one.title(), new ArrayList<>());
      wanted.put(one.title(), runs(warm.get(one.title())));
    }
    for (int run = 0; run < request.runs(); run++) {
      for (Contender one : List.copyOf(contenders)) {
        if (run < wanted.get(one.title())) {
          ticker.at(
              "%s, %s, call %d of %d"
                  .formatted(work.name(), one.title(), run + 1, wanted.get(one.title())));
          try {
            pause();
            seconds.get(one.title()).add(one.call());
          } catch (Refusal refused) {
            failed(one, refused);
          }
        }
      }
    }
    return seconds;
  }

  private int runs(List<Double> warmUps) {
    double last = warmUps.get(warmUps.size() - 1);
    return (int) Math.max(1, Math.min(request.runs(), SECONDS_EACH / last));
  }

  private void failed(Contender one, Refusal refused) {
    leaveOut(one, "failed; " + refused.getMessage() + ".");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Problem("The benchmark was stopped.", stopped);
    }
  }
}
