package attention.bench.cpu;

import attention.bench.peer.Peer;

/**
 * One of those that are measured.
 *
 * @param peer the child that runs it
 * @param index its number in that child
 * @param title what it does, in a few words
 */
record Contender(Peer peer, int index, String title) {
  /** The bytes it would need. */
  double estimate() {
    return Double.parseDouble(peer.require(PeerLines.ESTIMATE, index));
  }

  /** Calls it once and says how many seconds that took. */
  double call() throws Peer.Refusal {
    return Double.parseDouble(peer.ask(PeerLines.CALL, index));
  }
}
