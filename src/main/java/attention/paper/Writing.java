package attention.paper;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.number.HandNumber;
import attention.problem.Problem;
import attention.sheet.Blank;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a matrix as it is typed into a notebook's cell. */
final class Writing {
  private static final Pattern OPERATOR = Pattern.compile("\\s*([/*·×^])\\s*|(√)\\s+");
  private static final Pattern BLANKS = Pattern.compile(",?\\s+");
  private static final Pattern BORDER = Pattern.compile("^\\||\\|$");
  private static final Pattern BAR = Pattern.compile("[|;]");

  private final Place place;
  private final Example example;
  private final int rows;
  private final int columns;

  /** Reads a step's matrix, whose shape the problem tells. */
  Writing(Place place, Example example) {
    this.place = place;
    this.example = example;
    this.rows = example.tokens().size();
    this.columns = Sheet.columns(place, example);
  }

  /**
   * Reads it.
   *
   * @throws Problem with the place
   */
  HandMatrix read(String matrix) {
    List<String> lines = matrix.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() != rows) {
      throw new Problem(
          "%s: %s, expected %d, one a token. Write _ for a cell that is blank."
              .formatted(place.label(), counted(lines.size(), "row"), rows));
    }
    List<List<Optional<HandNumber>>> numbers = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      numbers.add(row(row, lines.get(row - 1)));
    }
    return HandMatrix.of(numbers);
  }

  private List<Optional<HandNumber>> row(int row, String line) {
    List<String> cells = cells(line);
    if (cells.size() != columns) {
      throw new Problem(
          "%s, row %d: %s, expected %d. Set them apart by blanks, | or ; and write _ for one that is blank."
              .formatted(place.label(), row, counted(cells.size(), "cell"), columns));
    }
    List<Optional<HandNumber>> numbers = new ArrayList<>();
    for (String cell : cells) {
      boolean hidden =
          place.step() != Step.WEIGHTS && Sheet.hides(place, example, row - 1, numbers.size());
      String text = hidden ? Blank.ifHidden(cell) : cell.strip();
      numbers.add(number(row, numbers.size() + 1, text.strip()));
    }
    return numbers;
  }

  private static List<String> cells(String line) {
    String joined = OPERATOR.matcher(line).replaceAll("$1$2"); // 2 / √3 is one number
    return BAR.matcher(joined).find()
        ? Arrays.asList(BAR.split(BORDER.matcher(joined).replaceAll(""), -1))
        : Arrays.asList(BLANKS.split(joined, -1));
  }

  private Optional<HandNumber> number(int row, int column, String cell) {
    if (Blank.is(cell)) {
      return Optional.empty();
    }
    try {
      return Optional.of(HandNumber.parse(cell));
    } catch (IllegalArgumentException notANumber) {
      throw new Problem(
          "%s, row %d, column %d %s."
              .formatted(place.label(), row, column, notANumber.getMessage()),
          notANumber);
    }
  }

  private static String counted(int count, String what) {
    return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
  }
}
