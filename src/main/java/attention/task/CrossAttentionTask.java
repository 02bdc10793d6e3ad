package attention.task;

import attention.compile.Wanted;
import attention.compile.Wanted.Parameter;
import attention.cross.CrossAttention;
import attention.head.AttentionFunction;
import attention.lesson.Lesson;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 09: one sequence asks another. */
public final class CrossAttentionTask implements Task<CrossAttention> {
  @Override
  public Lesson lesson() {
    return Lesson.CROSS_ATTENTION;
  }

  @Override
  public Wanted wanted() {
    return new Wanted(
        "MyCrossAttention",
        CrossAttention.class,
        List.of(
            new Parameter(Projection.class, "toQueries"),
            new Parameter(Projection.class, "toKeys"),
            new Parameter(Projection.class, "toValues")));
  }

  @Override
  public String result() {
    return "contexts";
  }

  @Override
  public String shape() {
    return "[n_q, d_v]";
  }

  @Override
  public List<Class<?>> given() {
    return List.of(
        ScaledDotProductScores.class,
        Softmax.class,
        WeightedSum.class,
        AttentionFunction.class,
        MatrixProduct.class,
        Shapes.class);
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of(
        new NamedProjection("toQueries", new LinearProjection(probe.array("wq"))),
        new NamedProjection("toKeys", new LinearProjection(probe.array("wk"))),
        new NamedProjection("toValues", new LinearProjection(probe.array("wv"))));
  }

  @Override
  public INDArray ask(CrossAttention step, Probe probe) {
    return step.of(probe.array("decoder"), probe.array("encoder"));
  }
}
