package attention.classreport;

import java.util.List;

/** Where a quarter, a half and three quarters of some numbers lie. */
final class Quartiles {
  private final double[] sorted;

  Quartiles(List<Double> numbers) {
    sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /**
   * The number below which a part lies; between two neighbours in proportion, as spreadsheets do
   * (type 7 of Hyndman and Fan 1996).
   *
   * @param part 0 to 1
   * @return NaN if there are no numbers
   */
  double at(double part) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
