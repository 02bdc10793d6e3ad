package attention.check;

import attention.derive.Step;
import attention.example.Example;
import attention.interval.Interval;
import attention.interval.IntervalMatrix;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every step may give, computed from step to step in intervals: from the numbers that someone
 * wrote for the step before, and where they wrote none, from what that may give in its turn.
 */
final class Chain {
  private final IntervalMatrix embeddings;
  private final IntervalMatrix wq;
  private final IntervalMatrix wk;
  private final IntervalMatrix wv;
  private final Map<Step, Taken> taken = new EnumMap<>(Step.class);

  /** What later steps take for a cell that is written; empty where it is not. */
  @FunctionalInterface
  interface Taken {
    /** Row and column from 0. */
    Optional<Interval> at(int row, int column);
  }

  Chain(Example example) {
    embeddings = IntervalMatrix.of(example.embeddings().toArray());
    wq = IntervalMatrix.of(example.wq().toArray());
    wk = IntervalMatrix.of(example.wk().toArray());
    wv = IntervalMatrix.of(example.wv().toArray());
  }

  /** From now on later steps take these for the step. */
  void take(Step step, Taken cells) {
    taken.put(step, cells);
  }

  /**
   * What a step may give.
   *
   * @param half half a unit of the place to which whoever computes the step rounds what they did
   *     not write down on the way
   */
  IntervalMatrix allows(Step step, double half) {
    return switch (step) {
      case EMBEDDINGS -> embeddings;
      case QUERIES -> embeddings.timesTransposed(wq);
      case KEYS -> embeddings.timesTransposed(wk);
      case VALUES -> embeddings.timesTransposed(wv);
      case SCORES -> input(Step.QUERIES, half).timesTransposed(input(Step.KEYS, half));
      case SCALED -> input(Step.SCORES, half).overRoot(wk.rows());
      case WEIGHTS -> input(Step.SCALED, half).softmaxOfRows();
      case CONTEXT -> input(Step.WEIGHTS, half).times(input(Step.VALUES, half));
    };
  }

  private IntervalMatrix input(Step step, double half) {
    IntervalMatrix may = allows(step, half);
    Taken written = taken.get(step);
    return IntervalMatrix.of(
        may.rows(),
        may.columns(),
        (row, column) ->
            written.at(row, column).orElseGet(() -> Rounded.toAtLeast(half, may.get(row, column))));
  }
}
