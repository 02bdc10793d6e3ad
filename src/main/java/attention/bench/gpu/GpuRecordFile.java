package attention.bench.gpu;

import attention.bench.RecordFiles;
import java.nio.file.Path;

/** A record of {@code ./attention bench gpu} as a file of JSON. */
public final class GpuRecordFile {
  private static final RecordFiles<GpuRecord> FILES =
      new RecordFiles<>(GpuRecord.class, "15-gpu", "./attention bench gpu");

  private GpuRecordFile() {}

  /** The files, as those of every benchmark. */
  public static RecordFiles<GpuRecord> files() {
    return FILES;
  }

  /**
   * Reads the record of one's own run, and that of the course where there is none.
   *
   * @param home the course's top-level folder
   * @throws attention.problem.Problem if it cannot be read
   */
  public static GpuRecord nearest(Path home) {
    return FILES.nearest(home);
  }
}
