package attention.view.chart;

import attention.view.Form;
import attention.view.Shown;
import java.util.List;
import org.knowm.xchart.internal.chartpart.Chart;

/** A chart: a picture in a notebook, its numbers in a terminal. */
public abstract class ShownChart implements Shown {
  ShownChart() {}

  /** A new drawing of this chart by XChart, for all that XChart can do with it. */
  public abstract Chart<?, ?> chart();

  /** A PNG file's bytes, two pixels a point in each direction. */
  public byte[] png() {
    return Picture.png(chart());
  }

  /** An SVG file's text. */
  public String svg() {
    return Picture.svg(chart());
  }

  @Override
  public List<Form> forms() {
    Chart<?, ?> chart = chart();
    return List.of(Form.png(Picture.png(chart), chart.getWidth(), chart.getHeight()));
  }

  /** The numbers as text. */
  @Override
  public String toString() {
    return text();
  }
}
