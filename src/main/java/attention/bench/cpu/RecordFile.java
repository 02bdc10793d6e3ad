package attention.bench.cpu;

import attention.bench.RecordFiles;
import java.nio.file.Path;

/** A record of {@code ./attention bench cpu} as a file of JSON. */
public final class RecordFile {
  private static final RecordFiles<CpuRecord> FILES =
      new RecordFiles<>(CpuRecord.class, "13-cost", "./attention bench cpu");

  private RecordFile() {}

  /** The files, as those of every benchmark. */
  public static RecordFiles<CpuRecord> files() {
    return FILES;
  }

  /**
   * Reads the record of one's own run, and that of the course where there is none.
   *
   * @param home the course's top-level folder
   * @throws attention.problem.Problem if it cannot be read
   */
  public static CpuRecord nearest(Path home) {
    return FILES.nearest(home);
  }
}
