package attention.sheet;

import java.util.List;
import java.util.StringJoiner;

/** Writes a sheet as Markdown: a heading and a table for each matrix. */
public final class SheetMarkdown {
  private static final String NOBODY = "____";

  private SheetMarkdown() {}

  /** The sheet as a Markdown file, what is filled in included. */
  public static String text(Sheet sheet) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("# %s: worksheet".formatted(Layout.TITLE)).add("");
    lines.add(Layout.PROBLEM + ": " + sheet.problem()).add("");
    lines.add(Layout.STUDENT + ": " + (sheet.student().isEmpty() ? NOBODY : sheet.student()));
    lines.add("");
    HowTo.lines(sheet.example().setting())
        .forEach(howTo -> lines.add("- " + howTo.replaceFirst("(\\./attention.*)", "`$1`")));
    for (Table table : Table.of(sheet)) {
      lines.add("");
      lines.add(
          "## %s %s: %s"
              .formatted(table.keyword(), table.label(), String.join(", ", table.about())));
      lines.add("");
      lines.add(line(table.symbol(), Given.numbered(table.columns())));
      lines.add("|---".repeat(table.columns() + 1) + "|");
      for (int row = 0; row < table.names().size(); row++) {
        lines.add(line(table.names().get(row), table.cells().get(row)));
      }
    }
    return lines.toString();
  }

  private static String line(String name, List<String> cells) {
    StringJoiner line = new StringJoiner(" | ", "| ", " |").add(MarkdownText.escaped(name));
    cells.forEach(cell -> line.add(MarkdownText.escaped(cell)));
    return line.toString();
  }
}
