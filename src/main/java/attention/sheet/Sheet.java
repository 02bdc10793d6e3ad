package attention.sheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A worksheet, filled in or not. What a mask hides needs no number: its weight is 0, written or
 * not, and its score may be left open.
 *
 * @param problem the problem's name: {@code small-integers}, {@code random tokens=3 dims=2 seed=7}
 * @param student who works on it; may be empty
 * @param example the givens
 * @param matrices what is filled in, for every one of {@link Place#worked(Example)}
 */
public record Sheet(
    String problem, String student, Example example, Map<Place, HandMatrix> matrices) {
  /** Copies the matrices; a step that is not among them is blank. */
  public Sheet {
    Map<Place, HandMatrix> every = new LinkedHashMap<>();
    for (Place place : Place.worked(example)) {
      HandMatrix filled = matrices.get(place);
      HandMatrix known = filled == null ? blank(place, example) : filled;
      every.put(place, place.step() == Step.WEIGHTS ? HiddenZeros.filledIn(known, example) : known);
    }
    matrices = Collections.unmodifiableMap(every);
  }

  /** A sheet on which nothing is filled in. */
  public static Sheet blank(String problem, String student, Example example) {
    return new Sheet(problem, student, example, Map.of());
  }

  /** The sheet of a problem of one head; a step that is not among the matrices is blank. */
  public static Sheet ofOneHead(
      String problem, String student, Example example, Map<Step, HandMatrix> matrices) {
    Map<Place, HandMatrix> filled = new HashMap<>();
    boolean masked = example.setting().isMasked();
    matrices.forEach((step, matrix) -> filled.put(new Place(step, 0, masked), matrix));
    return new Sheet(problem, student, example, filled);
  }

  /** What is filled in at a place. */
  public HandMatrix matrix(Place place) {
    return matrices.get(place);
  }

  /** How many columns a step's matrix has; its rows are the tokens. */
  public static int columns(Place place, Example example) {
    Example head = place.in(example);
    return switch (place.step()) {
      case EMBEDDINGS -> head.embeddings().columns();
      case QUERIES -> head.wq().rows();
      case KEYS -> head.wk().rows();
      case VALUES, CONTEXT -> head.wv().rows();
      case SCORES, SCALED, MASKED, WEIGHTS -> head.embeddings().rows();
      case OUTPUT -> head.outputWeights().rows();
    };
  }

  /** Whether the mask hides a cell, whose row and column are from 0. */
  public static boolean hides(Place place, Example example, int row, int column) {
    return place.step().isQueryByKey() && !example.sees(row, column);
  }

  private static HandMatrix blank(Place place, Example example) {
    return HandMatrix.blank(example.embeddings().rows(), columns(place, example));
  }
}
