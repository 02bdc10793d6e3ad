package attention.gradebook;

import attention.record.Output;
import attention.record.ReportFile;
import attention.record.Transcripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The tables of grades of a class: the gradebook, and what Moodle and Canvas import. */
public final class GradeFiles implements Output {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Writes a CSV file each, in UTF-8. No platform knows drawn ids, so with them there is one. */
  @Override
  public void write(Transcripts transcripts, Path folder) {
    for (GradeTable table : tables(transcripts)) {
      ReportFile.write(
          folder.resolve(table.fileName()), writer -> write(table, transcripts, writer));
    }
  }

  private static List<GradeTable> tables(Transcripts transcripts) {
    List<GradeTable> tables = new ArrayList<>();
    tables.add(new GradebookTable(transcripts.assignment()));
    if (transcripts.assignment().anonymousIds()) {
      return tables;
    }
    tables.add(MoodleGrades.of(transcripts));
    tables.add(new CanvasGrades(transcripts.assignment()));
    if (MoodleWorksheet.has(transcripts)) {
      tables.add(new MoodleWorksheet());
    }
    return tables;
  }

  private static void write(GradeTable table, Transcripts transcripts, Writer writer)
      throws IOException {
    if (table.hasByteOrderMark()) {
      writer.write(BYTE_ORDER_MARK);
    }
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
    for (List<String> line : table.heading()) {
      printer.printRecord(line);
    }
    transcripts.forEach(transcript -> table.row(transcript).ifPresent(row -> print(printer, row)));
    printer.flush();
  }

  private static void print(CSVPrinter printer, List<String> row) {
    try {
      printer.printRecord(row);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable.getMessage(), unwritable);
    }
  }
}
