package attention.task;

import attention.compile.Wanted;
import attention.compile.Wanted.Parameter;
import attention.head.AttentionFunction;
import attention.lesson.Lesson;
import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.multihead.MultiHead;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 08: several heads attend side by side. */
public final class MultiHeadTask implements Task<MultiHead> {
  @Override
  public Lesson lesson() {
    return Lesson.MULTI_HEAD;
  }

  @Override
  public Wanted wanted() {
    return new Wanted(
        "MyMultiHead",
        MultiHead.class,
        List.of(
            new Parameter(int.class, "heads"),
            new Parameter(Projection.class, "toQueries"),
            new Parameter(Projection.class, "toKeys"),
            new Parameter(Projection.class, "toValues"),
            new Parameter(Projection.class, "toOutput")));
  }

  @Override
  public String result() {
    return "outputs";
  }

  @Override
  public String shape() {
    return "[n_q, d_model]";
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
        heads(probe),
        projection(probe, "wq"),
        projection(probe, "wk"),
        projection(probe, "wv"),
        projection(probe, "wo"));
  }

  @Override
  public INDArray ask(MultiHead step, Probe probe) {
    return step.of(probe.array("queries"), probe.array("keys"), probe.array("values"), mask(probe));
  }

  private static int heads(Probe probe) {
    return probe.setting("heads", Integer.class);
  }

  private static Mask mask(Probe probe) {
    return probe.setting("mask", GivenMask.class).mask();
  }

  private static Projection projection(Probe probe, String name) {
    return new LinearProjection(probe.array(name));
  }
}
