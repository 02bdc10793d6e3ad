package attention.bench.cpu;

import attention.bench.peer.Peer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds out what machine this is, and what runs on it. */
final class Hosts {
  private static final Path LINUX = Path.of("/proc/cpuinfo");

  private Hosts() {}

  /**
   * The machine.
   *
   * @param peers Java, and perhaps PyTorch
   */
  static Host host(List<Peer> peers, int threads) {
    String[] peak = peers.get(0).require(PeerLines.PEAK, threads).split(" ", 2);
    return new Host(
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        peers.get(0).require(PeerLines.ABOUT),
        peers.size() > 1 ? peers.get(1).require(PeerLines.ABOUT) : "",
        peak.length < 2 ? null : Double.valueOf(peak[0]),
        peak.length < 2 ? "" : peak[1]);
  }

  private static String processor() {
    return linux()
        .or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"))) // on Windows
        .orElse(System.getProperty("os.arch"));
  }

  private static Optional<String> linux() {
    if (!Files.isReadable(LINUX)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(LINUX).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst("^.*:\\s*", ""))
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty(); // the name is nice to have
    }
  }
}
