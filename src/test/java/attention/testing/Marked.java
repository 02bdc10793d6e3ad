package attention.testing;

import attention.check.CellMark;
import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.StepMark;
import attention.check.WrongCell;
import attention.derive.Place;
import attention.derive.Step;
import attention.example.ExampleFolder;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import attention.slip.Slip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks on the worked example small-integers, put together by hand. */
public final class Marked {
  private final Map<Step, StepMark> marks = new EnumMap<>(Step.class);

  /** A sheet on which every step is blank. */
  public static Marked sheet() {
    return new Marked();
  }

  /** Marks a step that has no wrong cell. */
  public Marked step(Step step, MarkStatus status, String numbers, String cells) {
    return put(step, status, numbers, cells, Optional.empty(), Optional.empty(), "");
  }

  /** Marks a step right, with a hint. */
  public Marked right(Step step, String numbers, String hint) {
    String cells = numbers.replaceAll("[^ \n]+", "✓");
    return put(step, MarkStatus.RIGHT, numbers, cells, Optional.empty(), Optional.empty(), hint);
  }

  /** Marks a step wrong. */
  public Marked wrong(Step step, String numbers, String cells, WrongCell first) {
    return put(step, MarkStatus.WRONG, numbers, cells, Optional.of(first), Optional.empty(), "");
  }

  /** Marks a step wrong for a mistake made throughout. */
  public Marked slip(Step step, String numbers, String cells, WrongCell first, Slip slip) {
    return put(step, MarkStatus.WRONG, numbers, cells, Optional.of(first), Optional.of(slip), "");
  }

  /** A wrong cell without a remark. */
  public static WrongCell cell(int row, int column, HandNumber given, double expected, String how) {
    return new WrongCell(row, column, given, expected, how, "");
  }

  /** A number as it was written. */
  public static HandNumber number(String text) {
    return HandNumber.parse(text);
  }

  /** The marking of this sheet. */
  public Marking by(String student) {
    Sheet blank = Sheet.blank("small-integers", student, ExampleFolder.worked("small-integers"));
    List<StepMark> all =
        Step.worked().stream()
            .map(step -> marks.getOrDefault(step, blank(step, blank.matrix(Place.of(step)))))
            .toList();
    return new Marking(blank, all);
  }

  private static StepMark blank(Step step, HandMatrix matrix) {
    List<List<CellMark>> cells =
        Collections.nCopies(matrix.rows(), Collections.nCopies(matrix.columns(), CellMark.BLANK));
    return new StepMark(
        Place.of(step), MarkStatus.BLANK, matrix, cells, Optional.empty(), Optional.empty(), "");
  }

  private Marked put(
      Step step,
      MarkStatus status,
      String numbers,
      String cells,
      Optional<WrongCell> wrong,
      Optional<Slip> slip,
      String hint) {
    marks.put(
        step,
        new StepMark(Place.of(step), status, matrix(numbers), cells(cells), wrong, slip, hint));
    return this;
  }

  private static HandMatrix matrix(String numbers) {
    List<List<Optional<HandNumber>>> rows = new ArrayList<>();
    for (String row : numbers.lines().toList()) {
      rows.add(
          List.of(row.split(" ")).stream()
              .map(
                  cell ->
                      cell.equals("_") ? Optional.<HandNumber>empty() : Optional.of(number(cell)))
              .toList());
    }
    return HandMatrix.of(rows);
  }

  private static List<List<CellMark>> cells(String marks) {
    return marks
        .lines()
        .map(row -> row.replace(" ", "").chars().mapToObj(Marked::cell).toList())
        .toList();
  }

  private static CellMark cell(int sign) {
    return switch (sign) {
      case '✓' -> CellMark.RIGHT;
      case '✗' -> CellMark.WRONG;
      case '→' -> CellMark.CARRIED_FORWARD;
      case '–' -> CellMark.BLANK;
      default -> throw new IllegalArgumentException(Character.toString(sign));
    };
  }
}
