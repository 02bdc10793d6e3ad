package attention.cli;

import attention.classreport.ClassReport;
import attention.classroom.Summary;
import attention.feedback.FeedbackPages;
import attention.gradebook.GradeFiles;
import attention.gradebook.StudentFiles;
import attention.lesson.CourseHome;
import attention.record.Anonymous;
import attention.record.ClassRecord;
import attention.record.Output;
import attention.record.Transcripts;
import attention.view.Visible;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All that is drawn from the record of a class. */
final class Outputs {
  private Outputs() {}

  private static List<Output> all() {
    return List.of(
        new GradeFiles(),
        new FeedbackPages(),
        StudentFiles.ofJUnit(),
        StudentFiles.ofGradescope(),
        new ClassReport(CourseHome.path()));
  }

  /** Draws everything, under drawn ids where that was asked for. */
  static void write(ClassRecord record, Path folder) {
    Transcripts shown = record.assignment().anonymousIds() ? new Anonymous(record) : record;
    all().forEach(output -> output.write(shown, folder));
  }

  /** Says how the class did, and where to read on. */
  static void print(ClassRecord record, Path folder, PrintWriter to) {
    Summary.lines(record).forEach(line -> to.println(Visible.of(line)));
    to.println(
        Files.exists(folder.resolve("report.html"))
            ? "All results are in %s; begin with report.html.".formatted(folder)
            : "This share is recorded in %s; ./attention classroom merge puts all shares together."
                .formatted(folder));
    to.flush();
  }
}
