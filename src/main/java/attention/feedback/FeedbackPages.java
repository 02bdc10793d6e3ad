package attention.feedback;

import attention.assignment.Assignment;
import attention.record.Output;
import attention.record.ReportFile;
import attention.record.Transcripts;
import java.nio.file.Path;

/** A page for every student, as HTML and as Markdown, in the folder {@value #FOLDER}. */
public final class FeedbackPages implements Output {
  /** Where they lie, beside the gradebook. */
  public static final String FOLDER = "feedback";

  @Override
  public void write(Transcripts transcripts, Path report) {
    Assignment assignment = transcripts.assignment();
    Path folder = report.resolve(FOLDER);
    transcripts.forEach(
        transcript -> {
          String page = transcript.page();
          ReportFile.write(folder.resolve(page + ".html"), FeedbackHtml.of(transcript, assignment));
          ReportFile.write(
              folder.resolve(page + ".md"), FeedbackMarkdown.of(transcript, assignment));
        });
  }
}
