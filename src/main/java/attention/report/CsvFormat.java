package attention.report;

import attention.derive.Derivation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A walkthrough for a spreadsheet: one line a cell, rows and columns counted from 1. */
public final class CsvFormat implements WalkthroughFormat {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  @Override
  public void write(Walkthrough walkthrough, PrintWriter out) {
    boolean exact = walkthrough.steps().stream().anyMatch(step -> step.exact().isPresent());
    print(out, header(exact, "step", "row", "column", "value"));
    for (StepResult result : walkthrough.steps()) {
      for (int row = 0; row < result.values().rows(); row++) {
        for (int column = 0; column < result.values().columns(); column++) {
          print(out, line(result, row, column));
        }
      }
    }
  }

  @Override
  public void write(Derivation derivation, PrintWriter out) {
    print(out, List.of("step", "row", "column", "value", "derivation"));
    print(
        out,
        List.of(
            derivation.cell().place().label(),
            derivation.cell().row(),
            derivation.cell().column(),
            derivation.value(),
            derivation.working()));
  }

  private static List<Object> header(boolean exact, String... names) {
    List<Object> header = new ArrayList<>(List.of((Object[]) names));
    if (exact) {
      header.add("exact");
    }
    return header;
  }

  private static List<Object> line(StepResult result, int row, int column) {
    List<Object> line =
        new ArrayList<>(
            List.of(
                result.place().label(),
                row + 1,
                column + 1,
                result.values().getDouble(row, column)));
    result.exact().ifPresent(cells -> line.add(cells.at(row, column)));
    return line;
  }

  private static void print(PrintWriter out, List<Object> line) {
    try {
      new CSVPrinter(out, FORMAT).printRecord(line);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
