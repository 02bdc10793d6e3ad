package attention.check;

import attention.derive.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * One slip on a sheet that is right otherwise. It is planted only where every cell that it changes
 * leaves what the numbers before it allow, tried at all their extremes.
 */
final class PlantedSlip implements PaperLearner.Slip {
  /** The ways to slip. */
  enum Kind {
    CELL,
    BARELY,
    ROW,
    TRANSPOSED,
    DROPPED_FACTOR,
    ROUNDED_CELL,
    ROUNDED_MATRIX
  }

  private static final double ANY_STEP = 1e-9; // above the error of doubles, below any rounding

  private final PaperWork problem;
  private final Step step;
  private final Kind kind;
  private final int decimals;
  private final Random random;

  private String where; // the first cell that is changed, once it is planted

  PlantedSlip(PaperWork problem, Step step, Kind kind, int decimals, Random random) {
    this.problem = problem;
    this.step = step;
    this.kind = kind;
    this.decimals = decimals;
    this.random = random;
  }

  /** The first cell that was changed, as step[row,column]; empty if the slip could not be made. */
  Optional<String> where() {
    return Optional.ofNullable(where);
  }

  @Override
  public String[][] of(Step current, String[][] right, Map<Step, String[][]> before) {
    if (current != step) {
      return right;
    }
    String[][] slipped = slipped(right, before);
    where = firstChange(right, slipped, before);
    return where == null ? right : slipped;
  }

  private String[][] slipped(String[][] right, Map<Step, String[][]> before) {
    String[][] copy = Arrays.stream(right).map(String[]::clone).toArray(String[][]::new);
    int i = random.nextInt(right.length);
    int j = random.nextInt(right[0].length);
    switch (kind) {
      case CELL -> copy[i][j] = moved(right[i][j], random.nextInt(1, 300));
      case BARELY -> copy[i][j] = barelyWrong(i, j, before);
      case ROW -> {
        String[] first = copy[0];
        copy[0] = copy[copy.length - 1];
        copy[copy.length - 1] = first;
      }
      case TRANSPOSED -> {
        if (right.length == right[0].length) {
          for (int row = 0; row < right.length; row++) {
            for (int column = 0; column < right.length; column++) {
              copy[row][column] = right[column][row];
            }
          }
        }
      }
      case DROPPED_FACTOR -> {
        return withoutFactor(copy, before);
      }
      case ROUNDED_CELL -> copy[i][j] = coarser(right[i][j], 2 + random.nextInt(3));
      case ROUNDED_MATRIX -> {
        int places = 2 + random.nextInt(3);
        for (String[] row : copy) {
          Arrays.setAll(row, column -> coarser(row[column], places));
        }
      }
    }
    return copy;
  }

  private String moved(String number, int units) {
    BigDecimal value = new BigDecimal(number);
    boolean whole = value.scale() <= 0;
    BigDecimal unit = BigDecimal.ONE.movePointLeft(whole ? 0 : value.scale());
    BigDecimal by = unit.multiply(BigDecimal.valueOf(whole ? 1 + units % 5 : units));
    return (random.nextBoolean() ? value.add(by) : value.subtract(by)).toPlainString();
  }

  /** The first number of as many decimals that the numbers before it do not allow. */
  private String barelyWrong(int i, int j, Map<Step, String[][]> before) {
    double[] range = Extremes.of(problem, step, before, i, j);
    BigDecimal beyond = BigDecimal.valueOf(range[1] + 0.5 * Math.pow(10, -decimals) + ANY_STEP);
    return beyond.setScale(decimals, RoundingMode.CEILING).toPlainString();
  }

  /** √d_k, the division by the total, or the last product. */
  private String[][] withoutFactor(String[][] copy, Map<Step, String[][]> before) {
    if (step == Step.SCALED) {
      return Arrays.stream(before.get(Step.SCORES)).map(String[]::clone).toArray(String[][]::new);
    }
    if (step == Step.WEIGHTS) {
      for (int i = 0; i < copy.length; i++) {
        for (int j = 0; j < copy.length; j++) {
          double power = Math.exp(Double.parseDouble(before.get(Step.SCALED)[i][j]));
          copy[i][j] =
              BigDecimal.valueOf(power).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
      }
    }
    return copy;
  }

  /** Rounded to fewer places, and written with as many as before. */
  private static String coarser(String number, int places) {
    BigDecimal value = new BigDecimal(number);
    return value.scale() <= places
        ? number
        : value.setScale(places, RoundingMode.HALF_UP).setScale(value.scale()).toPlainString();
  }

  /** Null unless some cell is changed and every changed one leaves what is allowed. */
  private String firstChange(String[][] right, String[][] slipped, Map<Step, String[][]> before) {
    String first = null;
    for (int i = 0; i < right.length; i++) {
      for (int j = 0; j < right[0].length; j++) {
        if (new BigDecimal(right[i][j]).compareTo(new BigDecimal(slipped[i][j])) == 0) {
          continue;
        }
        double[] range = Extremes.of(problem, step, before, i, j);
        double value = Double.parseDouble(slipped[i][j]);
        double half = half(slipped) + ANY_STEP / 2;
        if (value <= range[1] + half && value >= range[0] - half) {
          return null;
        }
        first = first == null ? "%s[%d,%d]".formatted(step.label(), i + 1, j + 1) : first;
      }
    }
    return first;
  }

  /** Half a unit of the matrix's last place; whole numbers alone are held to two decimals. */
  private static double half(String[][] matrix) {
    int most =
        Arrays.stream(matrix)
            .flatMap(Arrays::stream)
            .mapToInt(text -> Math.max(0, new BigDecimal(text).scale()))
            .max()
            .orElse(0);
    return 0.5 * Math.pow(10, -(most == 0 ? 2 : most));
  }
}
