package attention.gradebook;

import attention.record.Output;
import attention.record.ReportFile;
import attention.record.Transcript;
import attention.record.Transcripts;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file a student for a program, in a folder of their own.
 *
 * @param folder its name
 * @param ending of the files, whose names are those of the students' pages
 * @param text what stands in one
 */
public record StudentFiles(String folder, String ending, Function<Transcript, String> text)
    implements Output {
  /** Those that build servers read, in {@code junit}. */
  public static StudentFiles ofJUnit() {
    return new StudentFiles("junit", ".xml", JUnitXml::of);
  }

  /** Those that Gradescope reads, in {@code gradescope}. */
  public static StudentFiles ofGradescope() {
    return new StudentFiles("gradescope", ".json", GradescopeResults::of);
  }

  @Override
  public void write(Transcripts transcripts, Path report) {
    Path all = report.resolve(folder);
    transcripts.forEach(
        transcript ->
            ReportFile.write(all.resolve(transcript.page() + ending), text.apply(transcript)));
  }
}
