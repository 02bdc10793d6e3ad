package attention.worksheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.sheet.Sheet;
import attention.view.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A step on a printed page: its formula, and a grid with or without numbers. */
final class PrintedGrid {
  private static final double POINTS_A_MM = 0.68; // a number of 7 characters fits its cell
  private static final double LARGEST_FONT = 10.5; // pt

  private final Example example;
  private final PageLayout layout;
  private final CellText text;

  /** What stands in a cell. */
  @FunctionalInterface
  interface CellText {
    /** The text in a row and a column, both from 0; may be empty. */
    String of(Place place, int row, int column);
  }

  PrintedGrid(Example example, PageLayout layout, CellText text) {
    this.example = example;
    this.layout = layout;
    this.text = text;
  }

  /** The step's heading and grid. */
  String html(Place place) {
    int columns = Sheet.columns(place, example);
    double width = layout.cellWidth(place, example);
    StringBuilder html = new StringBuilder("<section class=\"step\">\n");
    html.append(
        "<h2><b>%d</b> %s%s</h2>%n"
            .formatted(
                Place.worked(example).indexOf(place) + 1, PrintedFormula.of(place), remark(place)));
    html.append(
        String.format(
            Locale.ROOT,
            "<div class=\"grid\" style=\"grid-template-columns: %.1fmm repeat(%d, %.2fmm); grid-auto-rows: auto; font-size: %.1fpt\">%n",
            layout.nameWidth(),
            columns,
            width,
            Math.min(LARGEST_FONT, width * POINTS_A_MM)));
    html.append("<span></span>");
    for (String name : columnNames(place.step(), columns)) {
      html.append(span("column", "", name));
    }
    String height = String.format(Locale.ROOT, " style=\"height: %.2fmm\"", layout.cellHeight());
    for (int row = 0; row < example.tokens().size(); row++) {
      html.append('\n').append(span("name", "", example.tokens().get(row)));
      for (int column = 0; column < columns; column++) {
        html.append(span(kind(place, row, column), height, minus(text.of(place, row, column))));
      }
    }
    return html.append("\n</div>\n</section>\n").toString();
  }

  /** A minus sign is as wide as a digit; a hyphen is easily overlooked. */
  static String minus(String number) {
    return number.replace('-', '−');
  }

  private static String remark(Place place) {
    String label = place.step() == Step.WEIGHTS ? "weights, by row" : place.step().label();
    return "<small>" + label + "</small>";
  }

  private String kind(Place place, int row, int column) {
    boolean hidden = place.step() == Step.WEIGHTS && Sheet.hides(place, example, row, column);
    return hidden ? "cell hidden" : "cell";
  }

  private List<String> columnNames(Step step, int columns) {
    return step.isQueryByKey()
        ? example.tokens()
        : IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
  }

  private static String span(String kind, String style, String text) {
    return "<span class=\"%s\"%s>%s</span>".formatted(kind, style, Html.escaped(text));
  }
}
