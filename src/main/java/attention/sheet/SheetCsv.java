package attention.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;

/** Writes a sheet for a spreadsheet: the first cell of a row is its name. */
public final class SheetCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // else Excel garbles all but English

  private SheetCsv() {}

  /** The sheet as a CSV file, what is filled in included. */
  public static String text(Sheet sheet) {
    StringJoiner lines = new StringJoiner("\n", BYTE_ORDER_MARK, "\n");
    lines.add(line(List.of(Layout.TITLE, "worksheet")));
    lines.add(line(List.of(Layout.PROBLEM, sheet.problem())));
    lines.add(line(List.of(Layout.STUDENT, sheet.student())));
    HowTo.lines(sheet.example().setting())
        .forEach(howTo -> lines.add(line(List.of(Layout.HOW_TO, howTo))));
    HowTo.IN_A_SPREADSHEET.forEach(howTo -> lines.add(line(List.of(Layout.HOW_TO, howTo))));
    for (Table table : Table.of(sheet)) {
      lines.add("");
      List<String> heading = new ArrayList<>(List.of(table.keyword(), table.label()));
      heading.addAll(table.about());
      lines.add(line(heading));
      for (int row = 0; row < table.names().size(); row++) {
        List<String> cells = new ArrayList<>(List.of(table.names().get(row)));
        cells.addAll(table.cells().get(row));
        lines.add(line(cells));
      }
    }
    return lines.toString();
  }

  private static String line(List<String> cells) {
    return CSVFormat.DEFAULT.format(cells.stream().map(SpreadsheetText::keep).toArray());
  }
}
