package attention.view.chart;

import attention.view.TableView;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * Groups of bars, one group a category: a distribution over tokens, at several temperatures.
 *
 * <pre>{@code
 * BarChart.titled("softmax").categories("the", "cat", "sat").bars("T = 1", row)
 * }</pre>
 *
 * It never changes: each method returns a new chart.
 */
public final class BarChart extends ShownChart {
  private static final int HEIGHT = 400;
  private static final int NARROWEST = 480;
  private static final int WIDEST = 960;
  private static final int AROUND = 220; // axis, legend and padding
  private static final int BAR = 26;

  private final String title;
  private final String yTitle;
  private final List<String> categories;
  private final List<NamedValues> groups;

  private BarChart(String title, String yTitle, List<String> categories, List<NamedValues> groups) {
    this.title = title;
    this.yTitle = yTitle;
    this.categories = categories;
    this.groups = groups;
  }

  /** Starts a chart; {@link #categories(List)} comes next. */
  public static BarChart titled(String title) {
    return new BarChart(title, "", List.of(), List.of());
  }

  /** Names the groups along the x axis, at least one. */
  public BarChart categories(List<String> names) {
    return new BarChart(title, yTitle, List.copyOf(names), groups);
  }

  /** As {@link #categories(List)}. */
  public BarChart categories(String... names) {
    return categories(List.of(names));
  }

  /** Titles the y axis. */
  public BarChart y(String axisTitle) {
    return new BarChart(title, axisTitle, categories, groups);
  }

  /**
   * Adds one bar to each group, all in one colour.
   *
   * @param values one for each category
   * @throws IllegalArgumentException if they are not as many, or the name is taken
   */
  public BarChart bars(String name, double... values) {
    if (categories.isEmpty() || values.length != categories.size()) {
      throw new IllegalArgumentException(
          "\"%s\" has %d values for %d categories; name the categories first, one for each value"
              .formatted(name, values.length, categories.size()));
    }
    if (groups.stream().anyMatch(group -> group.name().equals(name))) {
      throw new IllegalArgumentException("two sets of bars are named \"%s\"".formatted(name));
    }
    List<NamedValues> more = new ArrayList<>(groups);
    more.add(NamedValues.of(name, values));
    return new BarChart(title, yTitle, categories, List.copyOf(more));
  }

  @Override
  public String text() {
    TableView table = TableView.titled(title).column("", categories);
    for (NamedValues bars : groups) {
      table = table.column(bars.name(), bars.array());
    }
    return table.text();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if there are no bars
   */
  @Override
  public CategoryChart chart() {
    if (groups.isEmpty()) {
      throw new IllegalStateException(
          "\"%s\" has no bars to draw; add some with bars(name, values)".formatted(title));
    }
    int wanted = AROUND + categories.size() * (groups.size() + 1) * BAR;
    int width = Math.max(NARROWEST, Math.min(WIDEST, wanted));
    width = Math.max(width, AROUND + ChartStyle.titleWidth(title));
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(width)
            .height(HEIGHT)
            .title(title)
            .yAxisTitle(yTitle)
            .build();
    ChartStyle.apply(chart.getStyler());
    chart.getStyler().setAxisTicksMarksVisible(false);
    chart.getStyler().setAvailableSpaceFill(0.8);
    chart.getStyler().setPlotGridVerticalLinesVisible(false);
    chart.getStyler().setLegendVisible(groups.size() > 1);
    boolean upright =
        categories.stream().mapToDouble(AxisNames::width).max().orElse(0)
            > (width - AROUND) / (double) categories.size();
    AxisNames.Side side = upright ? AxisNames.Side.BELOW_UPRIGHT : AxisNames.Side.BELOW;
    AxisNames.hideBelow(chart.getStyler(), side);
    chart.addAnnotation(new AxisNames(categories, side, chart.getStyler().getPlotContentSize()));
    List<String> names = AxisNames.placeholders(categories);
    for (NamedValues bars : groups) {
      chart.addSeries(bars.name(), names, bars.values());
    }
    return chart;
  }
}
