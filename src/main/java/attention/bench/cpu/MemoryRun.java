package attention.bench.cpu;

import attention.bench.Ticker;
import attention.bench.peer.Peer;
import attention.bench.peer.Peer.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures how much memory one call takes, each in a fresh child: one that has run before holds
 * memory that would be used again and not be seen.
 *
 * @param request what is asked for
 * @param ticker hears what is being done
 */
record MemoryRun(Request request, Ticker ticker) {
  /** The record with the memory of all that were measured, where the system tells it. */
  WorkRecord added(WorkRecord record, Map<String, Contestant> byTitle) {
    List<Measured> measured = new ArrayList<>();
    for (Measured one : record.measured()) {
      ticker.at("%s, %s, its memory".formatted(record.name(), one.title()));
      Double bytes = bytes(record.work(), one.title(), byTitle.get(one.title()));
      measured.add(
          new Measured(one.title(), one.seconds(), one.warmUps(), one.difference(), bytes));
    }
    return new WorkRecord(record.name(), record.sizes(), measured, record.leftOut());
  }

  /** Null where the system does not tell, or memory runs out while it is measured. */
  private Double bytes(Work work, String title, Contestant contestant) {
    try (Peer peer = Peer.start(contestant.name(), contestant.forMemory().get())) {
      List<String> titles = PeerLines.titles(peer.require(PeerLines.TITLES));
      peer.require(PeerLines.work(work.sizes(), request.threads()));
      String bytes = peer.ask(PeerLines.MEMORY, titles.indexOf(title));
      return bytes.isEmpty() ? null : Double.valueOf(bytes);
    } catch (Refusal refused) {
      ticker.say(
          "  %s, %s: its memory could not be measured; %s."
              .formatted(work.name(), title, refused.getMessage()));
      return null;
    }
  }
}
