package attention.record;

import java.nio.file.Path;

/** Something that is drawn from the record alone: a gradebook, the feedback pages, a report. */
@FunctionalInterface
public interface Output {
  /**
   * Writes it anew; what an earlier call wrote is replaced.
   *
   * @param folder of the report, which exists
   * @throws attention.problem.Problem if a file cannot be written
   */
  void write(Transcripts transcripts, Path folder);
}
