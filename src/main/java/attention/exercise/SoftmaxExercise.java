package attention.exercise;

import attention.derive.Working;
import attention.mistake.weight.SoftmaxMistakes;
import attention.task.Aspect;
import attention.task.Probe;
import attention.task.SoftmaxTask;
import attention.task.Task;
import attention.weight.Softmax;
import attention.weight.Weighting;
import java.util.List;

/** Lesson 04: scores become weights. */
public final class SoftmaxExercise implements Exercise<Weighting> {
  @Override
  public Task<Weighting> task() {
    return new SoftmaxTask();
  }

  private static final double MASKED = Double.NEGATIVE_INFINITY;

  @Override
  public List<Probe> probes() {
    return List.of(
        scores(Aspect.USUAL, new double[][] {{0, 1, 2}, {3, -1, 0}}),
        scores(Aspect.USUAL, new double[][] {{1, 0}, {0.5, 2}, {-2, -1}}),
        scores(Aspect.USUAL, new double[][] {{1, 3, 2}, {2, 2, 2}, {4, 0, 1}}),
        scores(Aspect.LARGE, new double[][] {{1000, 999, 998}, {2000, 2000, 2001}}),
        // One row: from the second on, ND4J's own softmax gives NaN where all are far below 0.
        scores(Aspect.LARGE, new double[][] {{-1000, -1001, -1000}}),
        scores(Aspect.LARGE, new double[][] {{0, 2000}, {1000, 0}}),
        scores(Aspect.LARGE, new double[][] {{2000, 2001}, {0, 1}, {-1, 0}}),
        scores(Aspect.MINUS_INFINITY, new double[][] {{1, MASKED, 0}, {MASKED, 2, MASKED}}));
  }

  @Override
  public Weighting reference(Probe probe) {
    return new Softmax();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] scores = probe.array("scores").getRow(row - 1L).toDoubleVector();
    double weight = reference(probe).of(probe.array("scores")).getDouble(row - 1L, column - 1L);
    return "A[%d,%d] = e^S[%d,%d] / Σ_j e^S[%d,j]\n".formatted(row, column, row, column, row)
        + Working.share(scores, column, weight);
  }

  @Override
  public List<Class<? extends Weighting>> mistakes() {
    return SoftmaxMistakes.all();
  }

  private static Probe scores(Aspect aspect, double[][] scores) {
    return Probe.of(aspect).with("scores", scores);
  }
}
