package attention.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a submission before it is graded.
 *
 * @param origin the folder or archive it came in
 * @param at when, where that is known
 * @param late how late, in words; empty if in time or unknown
 * @param remarks whole sentences for the student
 * @param fingerprint differs where anything in it differs
 */
public record Received(
    String origin, Optional<Instant> at, String late, List<String> remarks, String fingerprint) {
  /** Copies the list. */
  public Received {
    remarks = List.copyOf(remarks);
  }
}
