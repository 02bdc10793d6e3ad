package attention.gradebook;

import attention.problem.Problem;
import attention.record.Anonymous;
import attention.record.ReportFile;
import attention.roster.Student;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Which student a drawn id stands for: for the teacher alone, and kept apart from the report. */
public final class WhoIsWho {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private WhoIsWho() {}

  /**
   * Writes a CSV file of drawn ids, the students' own ids, and names; in UTF-8.
   *
   * @throws Problem if the assignment asks for no drawn ids, or the file cannot be written
   */
  public static void write(Anonymous transcripts, Path file) {
    if (!transcripts.assignment().anonymousIds()) {
      throw new Problem(
          "The reports of this class name the students, so no table of drawn ids is needed: gradebook.csv has both columns. It would be with anonymous-ids: true in assignment.yaml.");
    }
    ReportFile.write(
        file,
        writer -> {
          writer.write(BYTE_ORDER_MARK);
          CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
          printer.printRecord("drawn id", "id", "name");
          for (Map.Entry<String, Student> one : transcripts.students().entrySet()) {
            print(printer, one.getKey(), one.getValue());
          }
          printer.flush();
        });
  }

  private static void print(CSVPrinter printer, String id, Student student) throws IOException {
    printer.printRecord(SafeCell.of(id), SafeCell.of(student.key()), SafeCell.of(student.name()));
  }
}
