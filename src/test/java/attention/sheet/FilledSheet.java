package attention.sheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.number.HandNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sheets to write and to read. */
final class FilledSheet {
  private FilledSheet() {}

  /** The worked example; every cell a number of its own, so that none can take another's place. */
  static Sheet worked() {
    return filled("small-integers", "Ann Lee", ExampleFolder.worked("small-integers"));
  }

  /**
   * n = 2, d_model = 3, d_k = 4, d_v = 5, with fractions and names that a format may stumble on.
   */
  static Sheet oblong() {
    Example example =
        new Example(
            List.of("a, \"b\" | *c*", "=1/2"),
            matrix("1/3 -1/2 2", "0 1/7 -3"),
            matrix("1 0 1", "0 1 0", "1 1 1", "-1 0 0"),
            matrix("1 1 0", "1 1 1", "0 1 1", "2 0 -2"),
            matrix("1 1 1", "1 0 1", "1 1 0", "0 0 1", "5/11 0 0"));
    return filled("folder mine", "", example);
  }

  /** What a file of this text is read as. */
  static Sheet read(String text) {
    SheetReader reader = SheetReader.of(text, "my.csv");
    reader.requireGivensOfItsProblem();
    return reader.sheet();
  }

  static Sheet filled(String problem, String student, Example example) {
    Map<Step, HandMatrix> matrices = new EnumMap<>(Step.class);
    int number = 0;
    for (Step step : Step.worked()) {
      List<List<Optional<HandNumber>>> rows = new ArrayList<>();
      for (int row = 0; row < example.tokens().size(); row++) {
        List<Optional<HandNumber>> cells = new ArrayList<>();
        for (int column = 0; column < Sheet.columns(Place.of(step), example); column++) {
          number++;
          String text = (number % 3 == 0 ? "-" : "") + number + ".50";
          cells.add(number % 10 == 0 ? Optional.empty() : Optional.of(HandNumber.parse(text)));
        }
        rows.add(cells);
      }
      matrices.put(step, HandMatrix.of(rows));
    }
    return Sheet.ofOneHead(problem, student, example, matrices);
  }

  private static ExactMatrix matrix(String... rows) {
    return ExactMatrix.of(Arrays.stream(rows).map(FilledSheet::row).toList());
  }

  private static List<BigFraction> row(String row) {
    return Arrays.stream(row.split(" ")).map(BigFraction::parse).toList();
  }
}
