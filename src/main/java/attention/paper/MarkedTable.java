package attention.paper;

import attention.check.StepMark;
import attention.check.WrongCell;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.view.Html;
import attention.view.Visible;
import java.util.List;

/**
 * A marked matrix as an HTML table: each cell coloured and with its sign, the first wrong framed.
 */
final class MarkedTable {
  private static final String FRAME = ";outline:2px solid " + Html.RED + ";outline-offset:-2px";

  private MarkedTable() {}

  static String of(StepMark mark, List<String> tokens) {
    boolean byKey = mark.step().isQueryByKey();
    HandMatrix given = mark.given();
    StringBuilder html =
        new StringBuilder("<table style=\"%s\">\n<thead><tr>".formatted(Html.TABLE));
    html.append(Html.element("th", Html.COLUMN_NAME, mark.place().symbol()));
    for (int column = 0; column < given.columns(); column++) {
      String name = byKey ? Visible.of(tokens.get(column)) : Integer.toString(column + 1);
      html.append(Html.element("th scope=\"col\"", Html.COLUMN_NAME, name));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < given.rows(); row++) {
      String name = Visible.of(tokens.get(row));
      html.append("<tr>").append(Html.element("th scope=\"row\"", Html.ROW_NAME, name));
      for (int column = 0; column < given.columns(); column++) {
        html.append(cell(mark, row, column));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static String cell(StepMark mark, int row, int column) {
    Sign sign = Sign.of(mark.cells().get(row).get(column));
    boolean first = mark.firstWrong().filter(wrong -> is(wrong, row, column)).isPresent();
    String written = mark.given().get(row, column).map(HandNumber::text).orElse("");
    return "<td style=\"%s;background:%s%s\">%s %s</td>"
        .formatted(
            Html.CELL,
            sign.background(),
            first ? FRAME : "",
            Html.escaped(Visible.of(written)),
            sign.html());
  }

  private static boolean is(WrongCell wrong, int row, int column) {
    return wrong.row() == row + 1 && wrong.column() == column + 1;
  }
}
