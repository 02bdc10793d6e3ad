package attention.bench.cpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one run of {@code ./attention bench cpu} found out.
 *
 * @param date on which it was measured, such as 2026-11-23
 * @param host where
 * @param threads how many each one was given
 * @param runs how many calls were to count; slow ones are called less often
 * @param avx2 whether all were kept from using vectors longer than those of AVX2
 * @param works in the order in which they were measured
 */
public record CpuRecord(
    String date, Host host, int threads, int runs, boolean avx2, List<WorkRecord> works) {
  /** Takes a copy of the list. */
  public CpuRecord {
    works = List.copyOf(works);
  }

  /** The same with one more work. */
  CpuRecord with(WorkRecord work) {
    List<WorkRecord> more = new ArrayList<>(works);
    more.add(work);
    return new CpuRecord(date, host, threads, runs, avx2, more);
  }

  /** The work of a name, if it was measured. */
  public Optional<WorkRecord> work(String name) {
    return works.stream().filter(work -> work.name().equals(name)).findFirst();
  }
}
