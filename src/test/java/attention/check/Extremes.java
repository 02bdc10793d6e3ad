package attention.check;

import attention.derive.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The least and the greatest that a cell can be when each number it is computed from lies anywhere
 * within its rounding. A step is monotonous in each single number, so that the extremes lie in the
 * corners; all are tried.
 */
final class Extremes {
  private Extremes() {}

  /** The two, for a row and a column from 0. */
  static double[] of(PaperWork problem, Step step, Map<Step, String[][]> before, int i, int j) {
    Map<Step, double[][]> inputs = new EnumMap<>(Step.class);
    before.forEach((earlier, texts) -> inputs.put(earlier, PaperLearner.numbers(texts)));
    double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    corners(
        rounded(step, before, i, j),
        0,
        inputs,
        () -> {
          double value = problem.of(step, inputs)[i][j];
          range[0] = Math.min(range[0], value);
          range[1] = Math.max(range[1], value);
        });
    return range;
  }

  private record Rounded(Step step, int row, int column, double half) {}

  /** The numbers with decimals that the cell is computed from. */
  private static List<Rounded> rounded(Step step, Map<Step, String[][]> before, int i, int j) {
    List<Rounded> all = new ArrayList<>();
    for (Step input : step.inputs()) {
      String[][] texts = before.getOrDefault(input, new String[0][0]);
      for (int row = 0; row < texts.length; row++) {
        for (int column = 0; column < texts[row].length; column++) {
          boolean used =
              switch (step) {
                case SCORES -> row == (input == Step.QUERIES ? i : j);
                case SCALED -> row == i && column == j;
                case WEIGHTS -> row == i;
                case CONTEXT -> input == Step.WEIGHTS ? row == i : column == j;
                default -> false;
              };
          int point = texts[row][column].indexOf('.');
          if (used && point >= 0) {
            int decimals = texts[row][column].length() - point - 1;
            all.add(new Rounded(input, row, column, 0.5 * Math.pow(10, -decimals)));
          }
        }
      }
    }
    return all;
  }

  private static void corners(
      List<Rounded> rounded, int from, Map<Step, double[][]> inputs, Runnable look) {
    if (from == rounded.size()) {
      look.run();
      return;
    }
    Rounded next = rounded.get(from);
    double[] row = inputs.get(next.step())[next.row()];
    double written = row[next.column()];
    for (double corner : new double[] {written - next.half(), written + next.half()}) {
      row[next.column()] = corner;
      corners(rounded, from + 1, inputs, look);
    }
    row[next.column()] = written;
  }
}
