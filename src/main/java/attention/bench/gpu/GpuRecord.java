package attention.bench.gpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one run of {@code ./attention bench gpu} found out.
 *
 * @param state whether a card ran it
 * @param note in a sentence, what a reader must know before any figure; empty if there is nothing
 * @param date on which it was measured, such as 2026-11-23
 * @param host where; null if nothing was run
 * @param sizes in the order in which they were measured
 * @param lengths how it grows; null if that was not measured
 */
public record GpuRecord(
    State state, String note, String date, GpuHost host, List<SizesRecord> sizes, Lengths lengths) {
  /** Whether figures are a card's. */
  public enum State {
    /** A card ran it. */
    MEASURED,
    /** An emulated card ran it: what is right and wrong is known, times are not. */
    EMULATED,
    /** Nothing has run it yet. */
    NOT_RUN
  }

  /** Takes a copy of the list. */
  public GpuRecord {
    sizes = List.copyOf(sizes);
  }

  /** Whether it has times to show. */
  public boolean hasTimes() {
    return state == State.MEASURED
        && sizes.stream().flatMap(one -> one.measured().stream()).anyMatch(GpuMeasured::timed);
  }

  /** Whether everything that was measured has the right numbers. */
  public boolean allAgree() {
    return sizes.stream().flatMap(one -> one.measured().stream()).allMatch(GpuMeasured::agrees);
  }

  /** How it grows with the length, if that was measured. */
  public Optional<Lengths> growth() {
    return Optional.ofNullable(lengths);
  }

  /** The same with libraries that have been loaded since. */
  GpuRecord with(Map<String, String> loaded) {
    return new GpuRecord(state, note, date, host.with(loaded), sizes, lengths);
  }

  /** The same with one more size. */
  GpuRecord with(SizesRecord one) {
    List<SizesRecord> more = new ArrayList<>(sizes);
    more.add(state == State.MEASURED ? one : one.withoutTimes());
    return new GpuRecord(state, note, date, host, more, lengths);
  }

  /** The same with how it grows, where that could be measured. */
  GpuRecord with(Lengths growth) {
    return growth.each().isEmpty() ? this : new GpuRecord(state, note, date, host, sizes, growth);
  }
}
