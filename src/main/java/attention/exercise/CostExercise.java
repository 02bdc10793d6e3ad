package attention.exercise;

import attention.cost.AttentionCost;
import attention.cost.CostSteps;
import attention.mistake.cost.CostMistakes;
import attention.task.CostTask;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;

/** Lesson 13: operations, bytes, the power that the time grows with, and the time at a length. */
public final class CostExercise implements Exercise<CostSteps> {
  @Override
  public Task<CostSteps> task() {
    return new CostTask();
  }

  @Override
  public List<Probe> probes() {
    return CostProbes.all();
  }

  @Override
  public CostSteps reference(Probe probe) {
    return new AttentionCost();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    return new CostWorking(probe, column).of(method(probe));
  }

  @Override
  public List<Class<? extends CostSteps>> mistakes() {
    return CostMistakes.all();
  }

  private static String method(Probe probe) {
    return probe.setting("method", String.class);
  }
}
