package attention.bench.cpu;

import attention.bench.OwnFolder;
import attention.problem.Problem;
import attention.process.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Measures the ladder and PyTorch, each in a child of its own, call by call in turn.
 *
 * @param request what is to be measured
 * @param progress hears what is going on
 */
public record CpuBench(Request request, Consumer<String> progress) {
  /** Which PyTorch to measure beside the ladder. */
  public sealed interface TorchChoice {
    /** The first Python on the PATH that has it; none if none does. */
    record Found() implements TorchChoice {}

    /** That of one Python. */
    record Named(Path python) implements TorchChoice {}

    /** None. */
    record Without() implements TorchChoice {}
  }

  /**
   * Measures; takes minutes.
   *
   * @param home the course's top-level folder
   * @param choice which PyTorch
   * @param soFar gets the record before the first work, and again after each
   * @return the record with all works
   * @throws Problem if a child cannot be started or dies, or a work does not fit this machine
   */
  public CpuRecord run(Path home, TorchChoice choice, Consumer<CpuRecord> soFar) {
    requireRoom();
    Optional<Torch> torch = torch(choice);
    return OwnFolder.during(
        folder -> {
          Exchange exchange = new Exchange(folder);
          JavaLaunch java = new JavaLaunch(home, request.threads(), request.avx2());
          List<Contestant> contestants = new ArrayList<>();
          contestants.add(new Contestant("Java", java::forTimes, java::forMemory));
          torch.ifPresent(found -> contestants.add(contestant(found, exchange)));
          return run(contestants, exchange, soFar);
        });
  }

  /** Measures these, of which the first draws the inputs and knows the machine's peak. */
  CpuRecord run(List<Contestant> contestants, Exchange exchange, Consumer<CpuRecord> soFar)
      throws IOException {
    List<Peer> peers = new ArrayList<>();
    try (Ticker ticker = new Ticker(progress)) {
      ticker.at("starting");
      for (Contestant contestant : contestants) {
        peers.add(Peer.start(contestant.name(), contestant.forTimes().get()));
      }
      Map<String, Contestant> byTitle = new LinkedHashMap<>();
      List<Contender> contenders = contenders(contestants, peers, byTitle);
      ticker.at("measuring the machine's peak");
      CpuRecord record =
          new CpuRecord(
              LocalDate.now(ZoneId.systemDefault()).toString(),
              Hosts.host(peers, request.threads()),
              request.threads(),
              request.runs(),
              request.avx2(),
              List.of());
      soFar.accept(record);
      for (Work work : request.works()) {
        WorkRecord done = new WorkRun(work, request, contenders, exchange, ticker).record();
        record = record.with(request.memory() ? memory(ticker, done, byTitle) : done);
        soFar.accept(record);
      }
      return record;
    } finally {
      peers.forEach(Peer::close);
    }
  }

  private WorkRecord memory(Ticker ticker, WorkRecord done, Map<String, Contestant> byTitle) {
    return new MemoryRun(request, ticker).added(done, byTitle);
  }

  private List<Contender> contenders(
      List<Contestant> contestants, List<Peer> peers, Map<String, Contestant> byTitle) {
    List<Contender> all = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      List<String> titles = PeerLines.titles(peers.get(i).require(PeerLines.TITLES));
      for (int index = 0; index < titles.size(); index++) {
        all.add(new Contender(peers.get(i), index, titles.get(index)));
        byTitle.put(titles.get(index), contestants.get(i));
      }
    }
    request.requireKnown(List.copyOf(byTitle.keySet()));
    return all.stream()
        .filter(one -> request.wants(one.title()) || one.title().equals(WorkRecord.REFERENCE))
        .toList();
  }

  /** What does not fit is said at once, not after minutes. */
  private void requireRoom() {
    double usable = FreeMemory.usable();
    request.works().forEach(work -> work.requireRoom(usable));
  }

  private Optional<Torch> torch(TorchChoice choice) {
    if (choice instanceof TorchChoice.Named named) {
      return Optional.of(Torch.of(named.python()));
    }
    if (choice instanceof TorchChoice.Without) {
      return Optional.empty();
    }
    progress.accept("Looking for a Python with PyTorch …");
    Optional<Torch> found = Torch.among(Programs.path());
    if (found.isEmpty()) {
      progress.accept(
          "No Python on the PATH has PyTorch; measuring without it. To have it measured too: %s, or name a Python that has it with --python."
              .formatted(Torch.HOW_TO_GET));
    }
    return found;
  }

  private Contestant contestant(Torch torch, Exchange exchange) {
    return new Contestant(
        "PyTorch", () -> started(torch, exchange), () -> started(torch, exchange));
  }

  private ProcessBuilder started(Torch torch, Exchange exchange) {
    try {
      return torch.builder(exchange.script(), request.avx2());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("a script cannot be written to a new folder", unwritable);
    }
  }
}
