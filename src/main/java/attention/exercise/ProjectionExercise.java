package attention.exercise;

import attention.compile.Wanted;
import attention.derive.Working;
import attention.lesson.Lesson;
import attention.mistake.project.ProjectionMistakes;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.task.Probe;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 02: features are projected. */
public final class ProjectionExercise implements Exercise<Projection> {
  @Override
  public Lesson lesson() {
    return Lesson.PROJECTION;
  }

  @Override
  public Wanted wanted() {
    return new Wanted(
        "MyProjection", Projection.class, List.of(new Wanted.Parameter(INDArray.class, "weights")));
  }

  @Override
  public String result() {
    return "projections";
  }

  @Override
  public String shape() {
    return "[n, d_out]";
  }

  @Override
  public List<Probe> probes() {
    return ProjectionProbes.ALL;
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of(probe.array("weights"));
  }

  @Override
  public INDArray ask(Projection step, Probe probe) {
    return step.of(probe.array("features"));
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
