package attention.view.chart;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a {@link LineChart}, or the bars of one colour of a {@link BarChart}.
 *
 * @param name in the legend
 * @param values in the order of the x axis
 */
record NamedValues(String name, List<Double> values) {
  /**
   * Takes a name and its values.
   *
   * @throws IllegalArgumentException if the name is empty: the legend needs one
   */
  static NamedValues of(String name, double... values) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("values need a name, which the legend shows");
    }
    return new NamedValues(name, Arrays.stream(values).boxed().toList());
  }

  double[] array() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
