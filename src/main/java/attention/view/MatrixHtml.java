package attention.view;

/** A matrix as an HTML table that needs no style sheet. */
final class MatrixHtml {
  private MatrixHtml() {}

  static String of(MatrixView matrix) {
    return of(matrix, "");
  }

  /** As {@link #of(MatrixView)}, with a formula between the matrix's name and its shape. */
  static String of(MatrixView matrix, String formula) {
    Grid grid = Grid.of(matrix, matrix.mostShown(), matrix.mostShown());
    StringBuilder html = new StringBuilder();
    html.append(Html.open(Visible.of(matrix.name()), (formula + "  " + matrix.shape()).strip()));
    html.append("<thead><tr>").append(Html.element("td", Html.COLUMN_NAME, ""));
    for (String column : grid.columns()) {
      html.append(Html.element("th scope=\"col\"", Html.COLUMN_NAME, column));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < grid.rows().size(); row++) {
      html.append("<tr>")
          .append(Html.element("th scope=\"row\"", Html.ROW_NAME, grid.rows().get(row)));
      for (String cell : grid.cells().get(row)) {
        html.append(Html.element("td", Html.CELL, cell));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }
}
