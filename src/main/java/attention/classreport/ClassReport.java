package attention.classreport;

import attention.record.Output;
import attention.record.ReportFile;
import attention.record.Transcripts;
import java.nio.file.Path;

/** The report of a class, in the file {@value #FILE}. */
public final class ClassReport implements Output {
  /** Where it lies, beside the gradebook. */
  public static final String FILE = "report.html";

  private final Path home;

  /**
   * A report.
   *
   * @param home the course's top-level folder, for the solutions, which count for nothing where
   *     programs are compared, and for links to the notebooks
   */
  public ClassReport(Path home) {
    this.home = home;
  }

  /** {@inheritDoc} Goes through the transcripts twice; what it keeps of each student is small. */
  @Override
  public void write(Transcripts transcripts, Path folder) {
    ReportFile.write(folder.resolve(FILE), new ReportPage(home, folder).html(transcripts));
  }
}
