package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.project.Projection;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 02: features are projected. */
public final class ProjectionTask implements Task<Projection> {
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
  public List<Object> parameters(Probe probe) {
    return List.of(probe.array("weights"));
  }

  @Override
  public INDArray ask(Projection step, Probe probe) {
    return step.of(probe.array("features"));
  }
}
