package attention.cost;

import attention.ladder.Sizes;
import java.util.List;

/** What each step of attention calculates and moves, when steps follow each other, and in one. */
public final class CostByStep {
  /** Compare with the maximum, subtract it, take the power, add it up, divide: for each score. */
  private static final int SOFTMAX_OPERATIONS = 5;

  private static final int PROJECTIONS = 4;

  private CostByStep() {}

  /**
   * Step by step, as in lessons 02 to 05: every score goes to memory and comes back, and a mask
   * saves nothing.
   *
   * @param sizes of the work; without projections their step is left out
   * @param bytesEach of a number: 4 for {@code float}, 8 for {@code double}
   */
  public static List<StepCost> oneAfterTheOther(Sizes sizes, int bytesEach) {
    double tokens = tokens(sizes);
    double scores = sizes.scores();
    double products = 2 * scores * sizes.dHead();
    StepCost scoring =
        new StepCost("scores", products, bytesEach * (2 * tokens * sizes.dModel() + scores));
    StepCost softmax = new StepCost("softmax", SOFTMAX_OPERATIONS * scores, bytesEach * 2 * scores);
    StepCost mixing =
        new StepCost("mixing", products, bytesEach * (scores + 2 * tokens * sizes.dModel()));
    return sizes.projected()
        ? List.of(projections(sizes, bytesEach), scoring, softmax, mixing)
        : List.of(scoring, softmax, mixing);
  }

  /**
   * Scores, softmax and mixing in one step that keeps its scores to itself, as in lesson 14: only
   * queries, keys, values and context are moved.
   *
   * @param sizes of the work; projections are no part of this step, and a causal mask halves it
   * @param bytesEach of a number
   */
  public static StepCost inOne(Sizes sizes, int bytesEach) {
    OperationCount count = OperationCount.of(sizes);
    double seen = count.scores() / 2 / sizes.dHead();
    return new StepCost(
        "in one",
        count.scores() + count.mixing() + SOFTMAX_OPERATIONS * seen,
        bytesEach * 4 * tokens(sizes) * sizes.dModel());
  }

  private static StepCost projections(Sizes sizes, int bytesEach) {
    double width = sizes.dModel();
    return new StepCost(
        "projections",
        OperationCount.of(sizes).projections(),
        bytesEach * PROJECTIONS * (2 * tokens(sizes) * width + width * width));
  }

  private static double tokens(Sizes sizes) {
    return (double) sizes.batch() * sizes.tokens();
  }
}
