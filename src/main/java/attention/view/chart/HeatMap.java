package attention.view.chart;

import attention.view.Entries;
import attention.view.MatrixView;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A matrix as coloured cells, the darker the larger: a query a row, a key a column, the first row
 * at the top as in the matrix.
 *
 * <pre>{@code
 * HeatMap.of("weights", weights).rows(tokens).columns(tokens).range(0, 1)
 * }</pre>
 *
 * Up to 12 rows and columns carry their values; larger maps have a colour scale instead. NaN and
 * infinities stay without colour. It never changes: each method returns a new chart.
 */
public final class HeatMap extends ShownChart {
  private static final int MOST_ANNOTATED = 12;

  private final MatrixView matrix;
  private final double[][] values;
  private final String rowTitle;
  private final String columnTitle;
  private final ColourScale scale;

  private HeatMap(
      MatrixView matrix,
      double[][] values,
      String rowTitle,
      String columnTitle,
      ColourScale scale) {
    this.matrix = matrix;
    this.values = values;
    this.rowTitle = rowTitle;
    this.columnTitle = columnTitle;
    this.scale = scale;
  }

  /**
   * Colours a matrix from its smallest entry to its largest, with 2 decimals.
   *
   * @param title above the chart
   * @param matrix {@code [queries, keys]}
   * @throws attention.tensor.ShapeException if it has more dimensions, or no entries
   */
  public static HeatMap of(String title, INDArray matrix) {
    double[][] values = Entries.of(title, matrix);
    MatrixView view = MatrixView.of(title, matrix).decimals(2);
    ColourScale scale = ColourScale.of(values);
    return new HeatMap(view, values, "query", "key", isAnnotated(values) ? scale : scale.rounded());
  }

  /** Names the rows, one name each. */
  public HeatMap rows(List<String> names) {
    return with(matrix.rows(names));
  }

  /** As {@link #rows(List)}. */
  public HeatMap rows(String... names) {
    return rows(List.of(names));
  }

  /** Names the columns, one name each. */
  public HeatMap columns(List<String> names) {
    return with(matrix.columns(names));
  }

  /** As {@link #columns(List)}. */
  public HeatMap columns(String... names) {
    return columns(List.of(names));
  }

  /** Chooses the decimals, 0 to 17, of values that are not all integers. */
  public HeatMap decimals(int decimals) {
    return with(matrix.decimals(decimals));
  }

  /** Titles the two axes, if the rows are no queries or the columns no keys. */
  public HeatMap axes(String ofRows, String ofColumns) {
    return new HeatMap(matrix, values, ofRows, ofColumns, scale);
  }

  /**
   * Fixes which value is lightest and which darkest, so that two charts can be compared.
   *
   * @throws IllegalArgumentException unless least is below most
   */
  public HeatMap range(double least, double most) {
    return new HeatMap(matrix, values, rowTitle, columnTitle, new ColourScale(least, most));
  }

  private HeatMap with(MatrixView changed) {
    return new HeatMap(changed, values, rowTitle, columnTitle, scale);
  }

  @Override
  public String text() {
    return matrix.text();
  }

  @Override
  public HeatMapChart chart() {
    HeatMapSize size = HeatMapSize.of(matrix, isAnnotated(values));
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(size.width())
            .height(size.height())
            .title(matrix.name())
            .xAxisTitle(columnTitle)
            .yAxisTitle(rowTitle)
            .build();
    ChartStyle.apply(chart.getStyler());
    chart
        .getStyler()
        .setRangeColors(ChartStyle.sequence())
        .setMin(scale.least())
        .setMax(scale.most())
        .setPlotContentSize(1)
        .setLegendVisible(!isAnnotated(values));
    chart
        .getStyler()
        .setPlotGridLinesVisible(false)
        .setAxisTicksMarksVisible(false)
        .setAxisTicksLineVisible(false);
    AxisNames.hideLeft(chart.getStyler());
    AxisNames.hideBelow(chart.getStyler(), size.columnNames());
    chart.addSeries(
        "values",
        AxisNames.placeholders(matrix.columnNames()),
        AxisNames.placeholders(matrix.rowNames()),
        coloured());
    chart.addAnnotation(new AxisNames(matrix.rowNames(), AxisNames.Side.LEFT, 1));
    chart.addAnnotation(new AxisNames(matrix.columnNames(), size.columnNames(), 1));
    if (isAnnotated(values)) {
      chart.addAnnotation(new CellValues(matrix, values, scale));
    }
    return chart;
  }

  private static boolean isAnnotated(double[][] values) {
    return values.length <= MOST_ANNOTATED && values[0].length <= MOST_ANNOTATED;
  }

  /** What has a colour: column, row from the bottom, value. */
  private List<Number[]> coloured() {
    int rows = values.length;
    int columns = values[0].length;
    List<Number[]> cells = new ArrayList<>();
    // XChart refuses a map without data, which one of nothing but NaN would be; it skips this.
    cells.add(new Number[] {columns, rows, 0});
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (Double.isFinite(values[row][column])) {
          cells.add(new Number[] {column, rows - 1 - row, values[row][column]});
        }
      }
    }
    return cells;
  }
}
