package attention.sheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.example.ProblemName;
import attention.example.Setting;
import attention.number.HandNumber;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a sheet from the rows of its file. */
final class SheetReader {
  private static final String HOW_TO_BEGIN =
      "To begin one: ./attention worksheet --out my-sheet.csv";

  private final Source source;
  private final Outline outline;
  private final Givens givens;

  private SheetReader(Source source) {
    this.source = source;
    this.outline = Outline.of(source);
    this.givens = new Givens(source, outline, setting());
  }

  /**
   * Reads a sheet.
   *
   * @param text the file's, CSV or Markdown
   * @param file its name, for messages
   * @throws Problem that names the line if something on it cannot be read
   */
  static SheetReader of(String text, String file) {
    if (text.isBlank()) {
      throw new Problem(file + " is empty. " + HOW_TO_BEGIN);
    }
    Optional<Character> delimiter = Delimiter.of(text);
    if (delimiter.isPresent()) {
      return new SheetReader(CsvRows.of(text, file, delimiter.get()));
    }
    if (MarkdownRows.isIn(text)) {
      return new SheetReader(MarkdownRows.of(text, file));
    }
    throw new Problem(
        "%s is no worksheet: it has no line that begins with %s, given or step. %s"
            .formatted(file, Layout.TITLE, HOW_TO_BEGIN));
  }

  /** The sheet. */
  Sheet sheet() {
    Example example = givens.example();
    Map<Place, HandMatrix> matrices = new HashMap<>();
    List<Place> places = Place.worked(example);
    outline.requireStepsOf(places);
    for (Place place : places) {
      outline
          .section(place)
          .filter(section -> !section.rows().isEmpty())
          .ifPresent(section -> matrices.put(place, matrix(place, section)));
    }
    return new Sheet(problem(), outline.student(), example, matrices);
  }

  /** What the sheet calls its problem; empty if it does not say. */
  String problem() {
    return outline.problem().map(row -> row.cell(1)).orElse("");
  }

  /**
   * Compares the givens with the problem that the sheet names, if that can be set again.
   *
   * @throws Problem that names the first that differs; or if the sheet names no problem
   */
  void requireGivensOfItsProblem() {
    problemName().again().ifPresent(again -> requireGivensOf(again, problem()));
  }

  /** What its problem asks; nothing special where its name is missing or unknown. */
  private Setting setting() {
    return problem().isEmpty() ? Setting.plain() : ProblemName.settingIn(problem());
  }

  private ProblemName problemName() {
    if (problem().isEmpty()) {
      throw source.problem(
          "no line says for which problem the sheet is; write it above the givens as on your worksheet, such as problem,small-integers (in Markdown: problem: small-integers).");
    }
    try {
      return ProblemName.parse(problem());
    } catch (Problem unknown) {
      throw new Problem(
          source.problem(outline.problem().orElseThrow().line(), unknown.getMessage()).getMessage(),
          unknown);
    }
  }

  /**
   * Compares the givens with a problem, of which the same is asked as the sheet asks.
   *
   * @throws Problem that names the first that differs
   */
  void requireGivensOf(Example problem, String name) {
    new GivensCheck(source, givens, problem, name).requireSame();
  }

  private HandMatrix matrix(Place place, Section section) {
    Example example = givens.example();
    Cells cells = new Cells(source, section, Sheet.columns(place, example));
    List<Row> rows = new RowNames(source, section, example.tokens()).inOrder();
    List<List<Optional<HandNumber>>> numbers = new ArrayList<>();
    for (Row row : rows) {
      numbers.add(cells.read(withoutHidden(place, row, numbers.size()), NumberCell::filled));
    }
    return HandMatrix.of(numbers);
  }

  /** A row of scores without the -∞ of a mask. */
  private Row withoutHidden(Place place, Row row, int query) {
    if (place.step() == Step.WEIGHTS) {
      return row; // there -∞ would be wrong
    }
    List<String> cells = new ArrayList<>(row.cells());
    for (int column = 1; column < cells.size(); column++) {
      if (Sheet.hides(place, givens.example(), query, column - 1)) {
        cells.set(column, Blank.ifHidden(cells.get(column)));
      }
    }
    return new Row(row.line(), cells, row.heading());
  }
}
