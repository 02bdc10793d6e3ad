package attention.sheet;

import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.number.HandNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One matrix of a sheet as it is written, whatever the format.
 *
 * @param keyword {@code given} or {@code step}
 * @param label which one: {@code wq}, {@code scores}
 * @param symbol the letter that stands for it
 * @param about what it is; not read again
 * @param names what its rows are called
 * @param cells what stands in them; an empty text where nothing is filled in
 */
record Table(
    String keyword,
    String label,
    String symbol,
    List<String> about,
    List<String> names,
    List<List<String>> cells) {

  /** Every matrix of a sheet: what is given, then the steps. */
  static List<Table> of(Sheet sheet) {
    Example example = sheet.example();
    return Stream.concat(
            Stream.of(Given.values()).map(given -> of(given, example)),
            Step.worked().stream().map(step -> of(step, sheet)))
        .toList();
  }

  private static Table of(Given given, Example example) {
    ExactMatrix matrix = given.of(example);
    return new Table(
        Layout.GIVEN,
        given.label(),
        given.symbol(),
        List.of(given.symbol(), given.rows()),
        given.rowNames(example),
        IntStream.range(0, matrix.rows())
            .mapToObj(row -> matrix.row(row).stream().map(Fractions::text).toList())
            .toList());
  }

  private static Table of(Step step, Sheet sheet) {
    HandMatrix matrix = sheet.matrix(step);
    List<List<String>> cells = new ArrayList<>();
    for (int row = 0; row < matrix.rows(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < matrix.columns(); column++) {
        texts.add(matrix.get(row, column).map(HandNumber::text).orElse(""));
      }
      cells.add(texts);
    }
    return new Table(
        Layout.STEP,
        step.label(),
        step.symbol(),
        List.of(step.formula()),
        sheet.example().tokens(),
        cells);
  }

  int columns() {
    return cells.get(0).size();
  }
}
