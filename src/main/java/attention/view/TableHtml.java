package attention.view;

import java.util.List;

/** A table in HTML that needs no style sheet. */
final class TableHtml {
  private static final String LEFT = ";text-align:left";
  private static final String PROSE =
      LEFT + ";white-space:pre-wrap;max-width:32em"; // long text wraps

  private TableHtml() {}

  static String of(TableView table) {
    StringBuilder html = new StringBuilder(Html.open(table.title(), ""));
    html.append("<thead><tr>");
    for (int column = 0; column < table.names().size(); column++) {
      String style = Html.COLUMN_NAME + (table.isNumeric(column) ? "" : LEFT);
      html.append(Html.element("th scope=\"col\"", style, table.names().get(column)));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      html.append("<tr>");
      for (int column = 0; column < row.size(); column++) {
        String style = Html.CELL + (table.isNumeric(column) ? "" : PROSE);
        html.append(Html.element("td", style, row.get(column)));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }
}
