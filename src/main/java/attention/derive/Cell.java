package attention.derive;

import attention.example.Example;
import attention.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One cell of one step's matrix, rows and columns counted from 1 as on paper: {@code scores[2,3]}.
 *
 * @param place whose matrix
 * @param row from 1
 * @param column from 1
 */
public record Cell(Place place, int row, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([^\\[\\]]+?)\\s*\\[\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*]\\s*");

  /**
   * Reads a cell: a step's name or letter, then row and column in brackets. Of several heads it is
   * {@code S2[1,3]}, {@code scores2[1,3]} or {@code head 2 scores[1,3]}.
   *
   * @param problem whose steps there are
   * @throws Problem if it is written otherwise or there is no such step
   */
  public static Cell parse(String text, Example problem) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new Problem(
          "\"%s\" does not name a cell; write a step, a row and a column, such as scores[2,3]."
              .formatted(text));
    }
    List<Place> places = Place.traced(problem);
    Place place =
        Place.named(written.group(1), places)
            .orElseThrow(
                () ->
                    new Problem(
                        "There is no step \"%s\"; the steps are %s."
                            .formatted(
                                written.group(1),
                                String.join(", ", places.stream().map(Place::label).toList()))));
    return new Cell(place, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)));
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
              .formatted(this, place.label(), rows, columns));
    }
  }

  @Override
  public String toString() {
    return "%s[%d,%d]".formatted(place.label(), row, column);
  }
}
