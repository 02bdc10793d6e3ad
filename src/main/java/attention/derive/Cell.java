package attention.derive;

import attention.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One cell of one step's matrix, rows and columns counted from 1 as on paper: {@code scores[2,3]}.
 *
 * @param step whose matrix
 * @param row from 1
 * @param column from 1
 */
public record Cell(Step step, int row, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([^\\[\\]]+?)\\s*\\[\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*]\\s*");

  /**
   * Reads a cell: a step's name or letter, then row and column in brackets.
   *
   * @throws Problem if it is written otherwise or there is no such step
   */
  public static Cell parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new Problem(
          "\"%s\" does not name a cell; write a step, a row and a column, such as scores[2,3]."
              .formatted(text));
    }
    Step step =
        Step.named(written.group(1))
            .orElseThrow(
                () ->
                    new Problem(
                        "There is no step \"%s\"; the steps are %s."
                            .formatted(written.group(1), String.join(", ", Step.labels()))));
    return new Cell(step, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)));
  }

  /**
   * Makes sure that the cell lies within its matrix.
   *
   * @throws Problem that names the largest row and column
   */
  public void requireWithin(long rows, long columns) {
    if (row < 1 || row > rows || column < 1 || column > columns) {
      throw new Problem(
          "%s is outside %s, which has rows 1 to %d and columns 1 to %d."
              .formatted(this, step.label(), rows, columns));
    }
  }

  @Override
  public String toString() {
    return "%s[%d,%d]".formatted(step.label(), row, column);
  }
}
