package attention.worksheet;

import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.problem.Problem;
import attention.view.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a problem gives, printed as matrices in brackets side by side. */
final class GivenMatrices {
  private static final double LETTER = 1.9; // mm, the width of a digit at full size
  private static final double BETWEEN = 3; // mm between two numbers of a row, at full size
  private static final double FULL = 10.5; // pt
  private static final double LEAST = 5.5; // pt, hardly legible in print

  private final Example example;
  private final double available;
  private final double nameWidth;

  /**
   * @param available how wide they may be together, in mm
   * @param nameWidth how wide the tokens' names are, in mm
   */
  GivenMatrices(Example example, double available, double nameWidth) {
    this.example = example;
    this.available = available;
    this.nameWidth = nameWidth;
  }

  /**
   * The four matrices.
   *
   * @throws Problem if their numbers are too long to stand side by side
   */
  String html() {
    double fixed = nameWidth + 3 * 7 + 4 * 3.2; // names, gaps, brackets
    double needed =
        Stream.of(example.embeddings(), example.wq(), example.wk(), example.wv())
            .mapToDouble(matrix -> matrix.columns() * columnWidth(matrix))
            .sum();
    double scale = Math.min(1, (available - fixed) / needed);
    if (scale * FULL < LEAST) {
      throw new Problem(
          "The numbers of this problem are too long to print side by side on a page; write the sheet as Markdown or CSV, or shorten them.");
    }
    return "<div class=\"givens\">\n"
        + matrix("E", "one row a token", example.embeddings(), example.tokens(), scale)
        + matrix("W_Q", "", example.wq(), List.of(), scale)
        + matrix("W_K", "", example.wk(), List.of(), scale)
        + matrix("W_V", "", example.wv(), List.of(), scale)
        + "</div>\n";
  }

  private String matrix(
      String symbol, String remark, ExactMatrix matrix, List<String> names, double scale) {
    StringBuilder html = new StringBuilder();
    html.append("<div><h3>").append(PrintedFormula.html(symbol));
    html.append(remark.isEmpty() ? "" : "<small>" + remark + "</small>").append("</h3>\n");
    html.append(
        String.format(
            Locale.ROOT,
            "<div class=\"matrix\" style=\"grid-template: repeat(%d, 4.8mm) / %s1.4mm repeat(%d, %.2fmm) 1.8mm; font-size: %.1fpt\">%n",
            matrix.rows(),
            names.isEmpty() ? "" : String.format(Locale.ROOT, "%.1fmm ", nameWidth),
            matrix.columns(),
            columnWidth(matrix) * scale,
            FULL * scale));
    int first = names.isEmpty() ? 1 : 2;
    html.append(bracket("open", first)).append(bracket("close", first + matrix.columns() + 1));
    for (int row = 0; row < matrix.rows(); row++) {
      if (!names.isEmpty()) {
        html.append("<span class=\"name\" style=\"grid-area: %d / 1\">".formatted(row + 1));
        html.append(Html.escaped(names.get(row))).append("</span>");
      }
      for (int column = 0; column < matrix.columns(); column++) {
        html.append("<span style=\"grid-area: %d / %d\">".formatted(row + 1, first + column + 1));
        html.append(PrintedGrid.minus(Fractions.text(matrix.get(row, column)))).append("</span>");
      }
      html.append('\n');
    }
    return html.append("</div></div>\n").toString();
  }

  private static String bracket(String side, int column) {
    return "<span class=\"bracket %s\" style=\"grid-column: %d\"></span>\n".formatted(side, column);
  }

  private static double columnWidth(ExactMatrix matrix) {
    int longest =
        IntStream.range(0, matrix.rows())
            .boxed()
            .flatMap(row -> matrix.row(row).stream())
            .mapToInt(entry -> Fractions.text(entry).length())
            .max()
            .orElseThrow();
    return BETWEEN + LETTER * longest;
  }
}
