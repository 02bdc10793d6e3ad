package attention.sheet;

import attention.derive.Place;
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
            GivenPlace.of(example).stream().map(given -> of(given, example)),
            Place.worked(example).stream().map(place -> of(place, sheet)))
        .toList();
  }

  private static Table of(GivenPlace given, Example example) {
    ExactMatrix matrix = given.in(example);
    return new Table(
        Layout.GIVEN,
        given.label(),
        given.symbol(),
        List.of(given.symbol(), given.given().rows()),
        given.rowNames(example),
        IntStream.range(0, matrix.rows())
            .mapToObj(row -> matrix.row(row).stream().map(Fractions::text).toList())
            .toList());
  }

  private static Table of(Place place, Sheet sheet) {
    HandMatrix matrix = sheet.matrix(place);
    List<List<String>> cells = new ArrayList<>();
    for (int row = 0; row < matrix.rows(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < matrix.columns(); column++) {
        texts.add(
            matrix.get(row, column).map(HandNumber::text).orElse(open(place, sheet, row, column)));
      }
      cells.add(texts);
    }
    return new Table(
        Layout.STEP,
        place.label(),
        place.symbol(),
        List.of(place.formula()),
        sheet.example().tokens(),
        cells);
  }

  /** Nothing, or a dash where there is nothing to do. */
  private static String open(Place place, Sheet sheet, int row, int column) {
    boolean hidden =
        place.step() == Step.WEIGHTS && Sheet.hides(place, sheet.example(), row, column);
    return hidden ? "–" : "";
  }

  int columns() {
    return cells.get(0).size();
  }
}
