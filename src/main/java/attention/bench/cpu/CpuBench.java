package attention.bench.cpu;

import attention.bench.OwnFolder;
import attention.bench.Ticker;
import attention.bench.peer.Peer;
import attention.bench.peer.Torch;
import attention.problem.Problem;
import java.io.IOException;
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
  private static final Torch TORCH =
      new Torch("import torch", "pip install torch (its build for the CPU is enough)");

  /**
   * Measures; takes minutes.
   *
   * @param home the course's top-level folder
   * @param choice which PyTorch
   * @param soFar gets the record before the first work, and again after each
   * @return the record with all works
   * @throws Problem if a child cannot be started or dies, or a work does not fit this machine
   */
  public CpuRecord run(Path home, Torch.Choice choice, Consumer<CpuRecord> soFar) {
    requireRoom();
    Optional<Path> torch = TORCH.python(choice, progress);
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

  private Contestant contestant(Path python, Exchange exchange) {
    return new Contestant(
        "PyTorch", () -> started(python, exchange), () -> started(python, exchange));
  }

  private ProcessBuilder started(Path python, Exchange exchange) {
    return torch(python, exchange.script(), request.avx2());
  }

  /** The child that answers for PyTorch. */
  static ProcessBuilder torch(Path python, Path script, boolean avx2) {
    ProcessBuilder builder = Torch.child(python, script, CpuBench.class);
    if (avx2) {
      builder.environment().put("ATEN_CPU_CAPABILITY", "avx2");
      builder.environment().put("ONEDNN_MAX_CPU_ISA", "AVX2");
      builder.environment().put("MKL_ENABLE_INSTRUCTIONS", "AVX2");
    }
    return builder;
  }
}
