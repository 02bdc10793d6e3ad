package attention.worksheet;

import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.problem.Problem;
import attention.view.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a problem gives for one head, printed as matrices in brackets side by side. */
final class GivenMatrices {
  private static final double LETTER = 1.9; // mm, the width of a digit at full size
  private static final double BETWEEN = 3; // mm between two numbers of a row, at full size
  private static final double FULL = 10.5; // pt
  private static final double LEAST = 5.5; // pt, hardly legible in print

  private final Example example;
  private final int head;
  private final double available;
  private final double nameWidth;

  /**
   * @param head from 1; the last one's page has W_O too
   * @param available how wide they may be together, in mm
   * @param nameWidth how wide the tokens' names are, in mm
   */
  GivenMatrices(Example example, int head, double available, double nameWidth) {
    this.example = example;
    this.head = head;
    this.available = available;
    this.nameWidth = nameWidth;
  }

  /**
   * The matrices.
   *
   * @throws Problem if their numbers are too long to stand side by side
   */
  String html() {
    Map<String, ExactMatrix> weights = weights();
    double fixed =
        nameWidth + weights.size() * 7 + (weights.size() + 1) * 3.2; // names, gaps, brackets
    double needed =
        Stream.concat(Stream.of(example.embeddings()), weights.values().stream())
            .mapToDouble(matrix -> matrix.columns() * columnWidth(matrix))
            .sum();
    double scale = Math.min(1, (available - fixed) / needed);
    if (scale * FULL < LEAST) {
      throw new Problem(
          "The numbers of this problem are too long to print side by side on a page; write the sheet as Markdown or CSV, or shorten them.");
    }
    StringBuilder html = new StringBuilder("<div class=\"givens\">\n");
    html.append(matrix("E", "one row a token", example.embeddings(), example.tokens(), scale));
    weights.forEach((symbol, matrix) -> html.append(matrix(symbol, "", matrix, List.of(), scale)));
    return html.append("</div>\n").toString();
  }

  private Map<String, ExactMatrix> weights() {
    Example alone = example.head(head);
    String number = example.heads() == 1 ? "" : Integer.toString(head);
    Map<String, ExactMatrix> weights = new LinkedHashMap<>();
    weights.put("W_Q" + number, alone.wq());
    weights.put("W_K" + number, alone.wk());
    weights.put("W_V" + number, alone.wv());
    if (example.heads() > 1 && head == example.heads()) {
      weights.put("W_O", example.outputWeights());
    }
    return weights;
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
