package attention.check;

import attention.derive.Place;
import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.interval.Interval;
import attention.interval.IntervalMatrix;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every step may give, computed from step to step in intervals: from the numbers that someone
 * wrote for the step before, and where they wrote none, from what that may give in its turn.
 */
final class Chain {
  private final Example example;
  private final Map<Place, Taken> taken = new HashMap<>();

  /** What later steps take for a cell that is written; empty where it is not. */
  @FunctionalInterface
  interface Taken {
    /** Row and column from 0. */
    Optional<Interval> at(int row, int column);
  }

  Chain(Example example) {
    this.example = example;
  }

  /** From now on later steps take these for the step. */
  void take(Place place, Taken cells) {
    taken.put(place, cells);
  }

  /**
   * What a step may give.
   *
   * @param half half a unit of the place to which whoever computes the step rounds what they did
   *     not write down on the way
   */
  IntervalMatrix allows(Place place, double half) {
    Example head = place.in(example);
    return switch (place.step()) {
      case EMBEDDINGS -> exactly(head.embeddings());
      case QUERIES -> projected(head, head.wq());
      case KEYS -> projected(head, head.wk());
      case VALUES -> projected(head, head.wv());
      case SCORES ->
          input(place.beside(Step.QUERIES), half)
              .timesTransposed(input(place.beside(Step.KEYS), half));
      case SCALED -> input(place.beside(Step.SCORES), half).overRoot(head.wk().rows());
      case MASKED -> throw new IllegalArgumentException("a mask is nothing to work out");
      case WEIGHTS -> input(place.beside(Step.SCALED), half).softmaxOfRows(head::sees);
      case CONTEXT ->
          input(place.beside(Step.WEIGHTS), half).times(input(place.beside(Step.VALUES), half));
      case OUTPUT ->
          IntervalMatrix.sideBySide(
                  place.inputs(example).stream().map(context -> input(context, half)).toList())
              .timesTransposed(exactly(head.outputWeights()));
    };
  }

  private static IntervalMatrix projected(Example head, ExactMatrix weights) {
    return exactly(head.embeddings()).timesTransposed(exactly(weights));
  }

  private static IntervalMatrix exactly(ExactMatrix matrix) {
    return IntervalMatrix.of(
        matrix.rows(),
        matrix.columns(),
        (row, column) -> Interval.of(matrix.get(row, column).doubleValue()));
  }

  private IntervalMatrix input(Place place, double half) {
    IntervalMatrix may = allows(place, half);
    Taken written = taken.get(place);
    return IntervalMatrix.of(
        may.rows(),
        may.columns(),
        (row, column) ->
            written.at(row, column).orElseGet(() -> Rounded.toAtLeast(half, may.get(row, column))));
  }
}
