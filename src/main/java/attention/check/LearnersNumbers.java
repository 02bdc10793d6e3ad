package attention.check;

import attention.derive.Decimal;
import attention.derive.Place;
import attention.derive.Step;
import attention.exact.Fractions;
import attention.example.Example;
import attention.interval.Interval;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import attention.slip.OwnNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The learner's own numbers: what they wrote, and where they left a cell blank, what follows for it
 * from what they wrote before.
 */
final class LearnersNumbers {
  private final Sheet sheet;
  private final Chain following;
  private final Map<Place, double[][]> numbers = new LinkedHashMap<>();

  LearnersNumbers(Sheet sheet) {
    this.sheet = sheet;
    this.following = new Chain(sheet.example());
    List<Place> places = new ArrayList<>(Place.worked(sheet.example()));
    places.add(0, places.get(0).beside(Step.EMBEDDINGS));
    for (Place place : places) {
      double[][] filled = filled(place);
      numbers.put(place, filled);
      following.take(place, (row, column) -> Optional.of(Interval.exactly(filled[row][column])));
    }
  }

  /** Whether a matrix holds a number that is not whole. */
  boolean needsRounding(Place place) {
    return Arrays.stream(numbers.get(place))
        .flatMapToDouble(Arrays::stream)
        .anyMatch(number -> number != Math.rint(number));
  }

  /** The problem they work on. */
  Example example() {
    return sheet.example();
  }

  /**
   * The matrices of a head, the embeddings among them; before the output, the contexts of all heads
   * side by side instead.
   */
  OwnNumbers own(Place place) {
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    matrices.put(Step.EMBEDDINGS, array(place.beside(Step.EMBEDDINGS)));
    if (place.step() == Step.OUTPUT) {
      matrices.put(
          Step.CONTEXT, Nd4j.hstack(place.inputs(example()).stream().map(this::array).toList()));
      return new OwnNumbers(example(), matrices, example().heads());
    }
    Step.worked().forEach(step -> matrices.put(step, array(place.beside(step))));
    return new OwnNumbers(place.in(example()), matrices, example().heads());
  }

  private INDArray array(Place place) {
    return Nd4j.create(numbers.get(place));
  }

  /** The number in a row and a column, both from 0. */
  double number(Place place, int row, int column) {
    return numbers.get(place)[row][column];
  }

  /** The same as a factor of a product, as it was written: {@code 0.50}, {@code (2/√3)}. */
  String factor(Place place, int row, int column) {
    if (place.step() == Step.EMBEDDINGS) {
      return Fractions.factor(example().embeddings().get(row, column));
    }
    Optional<HandNumber> written = sheet.matrix(place).get(row, column);
    if (written.isPresent() && written.get().form() == HandNumber.Form.EXPRESSION) {
      return "(" + written.get().text() + ")";
    }
    double number = number(place, row, column);
    String text =
        written
            .filter(given -> given.decimals() <= Decimal.MOST_DECIMALS)
            .map(given -> Decimal.text(number, given.decimals()))
            .orElseGet(() -> Decimal.text(number));
    return number < 0 ? "(" + text + ")" : text;
  }

  /** What follows for a cell from the learner's own numbers of the steps before it. */
  double following(Place place, int row, int column) {
    return following.allows(place, 0).get(row, column).middle();
  }

  private double[][] filled(Place place) {
    double[][] filled = following.allows(place, 0).middles();
    if (place.step() != Step.EMBEDDINGS) {
      HandMatrix given = sheet.matrix(place);
      for (int row = 0; row < filled.length; row++) {
        for (int column = 0; column < filled[0].length; column++) {
          double blank = filled[row][column];
          filled[row][column] = given.get(row, column).map(HandNumber::value).orElse(blank);
        }
      }
    }
    return filled;
  }
}
