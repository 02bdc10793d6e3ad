package attention.exercise;

import attention.derive.Step;
import attention.derive.Working;
import attention.mistake.mix.WeightedSumMistakes;
import attention.mix.Mixing;
import attention.mix.WeightedSum;
import attention.task.Aspect;
import attention.task.Probe;
import attention.task.Task;
import attention.task.WeightedSumTask;
import java.util.List;

/** Lesson 05: weights and values become context. */
public final class WeightedSumExercise implements Exercise<Mixing> {
  @Override
  public Task<Mixing> task() {
    return new WeightedSumTask();
  }

  @Override
  public List<Probe> probes() {
    return List.of(
        usual(
            new double[][] {{0.25, 0.5, 0.25}, {0.5, 0.5, 0}},
            new double[][] {{4, 0, 8, -4}, {0, 8, 4, 12}, {8, 4, -8, 0}}),
        usual(
            new double[][] {{0, 1, 0}, {0.5, 0.25, 0.25}, {0.25, 0, 0.75}},
            new double[][] {{4, 0, 8}, {2, -4, 6}, {0, 8, 1}}),
        usual(
            new double[][] {{0.5, 0.5}, {1, 0}, {0.25, 0.75}},
            new double[][] {{4, -2, 0.5}, {0, 6.5, 3}}),
        usual(
            new double[][] {{0.25, 0.25, 0.25, 0.25}, {0.5, 0, 0.125, 0.375}},
            new double[][] {{4, 8, 0, 1}, {-4, 2, 0, 2}, {8, 6, 12, 3}, {0, 4, 4, -2}}),
        probe(Aspect.ONE_TOKEN, new double[][] {{1}}, new double[][] {{3, -1}}));
  }

  @Override
  public Mixing reference(Probe probe) {
    return new WeightedSum();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] weights = probe.array("weights").getRow(row - 1L).toDoubleVector();
    double[] values = probe.array("values").getColumn(column - 1L).toDoubleVector();
    double right = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    return "%s\n%s"
        .formatted(Step.CONTEXT.formula(row, column), Working.products(weights, values, right));
  }

  @Override
  public List<Class<? extends Mixing>> mistakes() {
    return WeightedSumMistakes.all();
  }

  private static Probe usual(double[][] weights, double[][] values) {
    return probe(Aspect.USUAL, weights, values);
  }

  private static Probe probe(Aspect aspect, double[][] weights, double[][] values) {
    return Probe.of(aspect).with("weights", weights).with("values", values);
  }
}
