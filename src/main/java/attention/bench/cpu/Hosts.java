package attention.bench.cpu;

import attention.bench.ProcessorName;
import attention.bench.peer.Peer;
import java.util.List;

/** Finds out what machine this is, and what runs on it. */
final class Hosts {
  private Hosts() {}

  /**
   * The machine.
   *
   * @param peers Java, and perhaps PyTorch
   */
  static Host host(List<Peer> peers, int threads) {
    String[] peak = peers.get(0).require(PeerLines.PEAK, threads).split(" ", 2);
    return new Host(
        ProcessorName.here(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        peers.get(0).require(PeerLines.ABOUT),
        peers.size() > 1 ? peers.get(1).require(PeerLines.ABOUT) : "",
        peak.length < 2 ? null : Double.valueOf(peak[0]),
        peak.length < 2 ? "" : peak[1]);
  }
}
