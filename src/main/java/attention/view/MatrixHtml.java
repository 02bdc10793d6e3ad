package attention.view;

/** A matrix as an HTML table that needs no style sheet. */
final class MatrixHtml {
  private MatrixHtml() {}

  static String of(MatrixView matrix) {
    Grid grid = Grid.of(matrix, matrix.mostShown(), matrix.mostShown());
    StringBuilder html = new StringBuilder();
    html.append("<table style=\"%s\">\n".formatted(Html.TABLE));
    html.append(caption(matrix));
    html.append("<thead><tr><td style=\"%s\"></td>".formatted(Html.COLUMN_NAME));
    for (String column : grid.columns()) {
      html.append(element("th scope=\"col\"", Html.COLUMN_NAME, column, "th"));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < grid.rows().size(); row++) {
      html.append("<tr>")
          .append(element("th scope=\"row\"", Html.ROW_NAME, grid.rows().get(row), "th"));
      for (String cell : grid.cells().get(row)) {
        html.append(element("td", Html.CELL, cell, "td"));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static String caption(MatrixView matrix) {
    return "<caption style=\"%s\"><b>%s</b> <span style=\"%s\">%s</span></caption>\n"
        .formatted(
            Html.CAPTION, Html.escaped(Visible.of(matrix.name())), Html.QUIET, matrix.shape());
  }

  private static String element(String tag, String style, String text, String end) {
    return "<%s style=\"%s\">%s</%s>".formatted(tag, style, Html.escaped(text), end);
  }
}
