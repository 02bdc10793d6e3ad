package attention.exercise;

import attention.derive.Working;
import attention.mistake.project.ProjectionMistakes;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.task.Probe;
import attention.task.ProjectionTask;
import attention.task.Task;
import java.util.List;

/** Lesson 02: features are projected. */
public final class ProjectionExercise implements Exercise<Projection> {
  @Override
  public Task<Projection> task() {
    return new ProjectionTask();
  }

  @Override
  public List<Probe> probes() {
    return ProjectionProbes.ALL;
  }

  @Override
  public Projection reference(Probe probe) {
    return new LinearProjection(probe.array("weights"));
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] token = probe.array("features").getRow(row - 1L).toDoubleVector();
    double[] weights = probe.array("weights").getRow(column - 1L).toDoubleVector();
    double number = reference(probe).of(probe.array("features")).getDouble(row - 1L, column - 1L);
    return "Q[%d,%d] = Σ_m E[%d,m]·W[%d,m]\n".formatted(row, column, row, column)
        + Working.products(token, weights, number);
  }

  @Override
  public List<Class<? extends Projection>> mistakes() {
    return ProjectionMistakes.all();
  }
}
