package attention.view.chart;

import attention.view.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * What a whole is made of, in percent: one column a category, its parts one upon the other.
 *
 * <pre>{@code
 * ShareChart.titled("Work").categories("128", "1024")
 *     .part("projections", 8, 4).part("scores", 1, 4)
 * }</pre>
 *
 * It never changes: each method returns a new chart.
 */
public final class ShareChart extends ShownChart {
  private static final int HEIGHT = 400;
  private static final int NARROWEST = 560;
  private static final int AROUND = 260; // axis, legend and padding
  private static final int COLUMN = 52;
  private static final int PERCENT = 100;

  private final String title;
  private final String xTitle;
  private final List<String> categories;
  private final List<NamedValues> parts;
  private final boolean ordered;

  private ShareChart(
      String title,
      String xTitle,
      List<String> categories,
      List<NamedValues> parts,
      boolean ordered) {
    this.title = title;
    this.xTitle = xTitle;
    this.categories = categories;
    this.parts = parts;
    this.ordered = ordered;
  }

  /** Starts a chart; {@link #categories(List)} comes next. */
  public static ShareChart titled(String title) {
    return new ShareChart(title, "", List.of(), List.of(), false);
  }

  /** Titles the x axis. */
  public ShareChart x(String axisTitle) {
    return new ShareChart(title, axisTitle, categories, parts, ordered);
  }

  /**
   * Says that the parts have an order, such as from the best to the worst: drawn in one hue, from
   * dark to light.
   */
  public ShareChart fromBestToWorst() {
    return new ShareChart(title, xTitle, categories, parts, true);
  }

  /** Names the columns, at least one; parts are added after them. */
  public ShareChart categories(List<String> names) {
    return new ShareChart(title, xTitle, List.copyOf(names), List.of(), ordered);
  }

  /** As {@link #categories(List)}. */
  public ShareChart categories(String... names) {
    return categories(List.of(names));
  }

  /**
   * Puts one part upon those before it.
   *
   * @param amounts one for each category, in any unit, at least 0
   * @throws IllegalArgumentException if they are not as many, or one is less than 0, or the name is
   *     taken
   */
  public ShareChart part(String name, double... amounts) {
    if (categories.isEmpty() || amounts.length != categories.size()) {
      throw new IllegalArgumentException(
          "\"%s\" has %d amounts for %d categories; name the categories first, one for each amount"
              .formatted(name, amounts.length, categories.size()));
    }
    for (double amount : amounts) {
      if (!(amount >= 0)) {
        throw new IllegalArgumentException(
            "\"%s\" has the amount %s; a share is at least 0".formatted(name, amount));
      }
    }
    if (parts.stream().anyMatch(part -> part.name().equals(name))) {
      throw new IllegalArgumentException("two parts are named \"%s\"".formatted(name));
    }
    List<NamedValues> more = new ArrayList<>(parts);
    more.add(NamedValues.of(name, amounts));
    return new ShareChart(title, xTitle, categories, List.copyOf(more), ordered);
  }

  @Override
  public String text() {
    TableView table = TableView.titled(title).column(xTitle, categories);
    for (NamedValues part : parts) {
      table = table.column(part.name() + " %", percent(part));
    }
    return table.decimals(1).text();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if there are no parts
   */
  @Override
  public CategoryChart chart() {
    if (parts.isEmpty()) {
      throw new IllegalStateException(
          "\"%s\" has no parts to draw; add some with part(name, amounts)".formatted(title));
    }
    int width =
        Math.max(
            Math.max(NARROWEST, AROUND + categories.size() * COLUMN),
            AROUND + ChartStyle.titleWidth(title));
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(width)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(xTitle)
            .yAxisTitle("percent")
            .build();
    ChartStyle.apply(chart.getStyler());
    if (ordered) {
      chart.getStyler().setSeriesColors(ChartStyle.darkToLight(parts.size()));
    }
    chart.getStyler().setStacked(true).setAvailableSpaceFill(0.8);
    chart.getStyler().setAxisTicksMarksVisible(false).setPlotGridVerticalLinesVisible(false);
    chart.getStyler().setYAxisMin(0.0).setYAxisMax((double) PERCENT);
    AxisNames.hideBelow(chart.getStyler(), AxisNames.Side.BELOW);
    chart.addAnnotation(
        new AxisNames(categories, AxisNames.Side.BELOW, chart.getStyler().getPlotContentSize()));
    List<String> names = AxisNames.placeholders(categories);
    for (NamedValues part : parts) {
      chart.addSeries(
          part.name(),
          names,
          IntStream.range(0, names.size()).mapToObj(i -> percent(part)[i]).toList());
    }
    return chart;
  }

  private double[] percent(NamedValues part) {
    return IntStream.range(0, categories.size())
        .mapToDouble(i -> PERCENT * part.values().get(i) / whole(i))
        .toArray();
  }

  private double whole(int category) {
    return parts.stream().mapToDouble(part -> part.values().get(category)).sum();
  }
}
