package attention.task;

import attention.compile.Wanted;
import attention.compile.Wanted.Parameter;
import attention.head.Attention;
import attention.lesson.Lesson;
import attention.mix.Mixing;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.DotProductScores;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.weight.Softmax;
import attention.weight.Weighting;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 06: the steps together are attention. */
public final class SelfAttentionTask implements Task<Attention> {
  private static final double TEMPERATURE = 2;

  @Override
  public Lesson lesson() {
    return Lesson.SELF_ATTENTION;
  }

  @Override
  public Wanted wanted() {
    return new Wanted(
        "MySelfAttention",
        Attention.class,
        List.of(
            new Parameter(Projection.class, "toQueries"),
            new Parameter(Projection.class, "toKeys"),
            new Parameter(Projection.class, "toValues"),
            new Parameter(Scores.class, "similarity"),
            new Parameter(Weighting.class, "weighting"),
            new Parameter(Mixing.class, "mixing")));
  }

  @Override
  public String result() {
    return "contexts";
  }

  @Override
  public String shape() {
    return "[n, d_v]";
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of(
        new LinearProjection(probe.array("wq")),
        new LinearProjection(probe.array("wk")),
        new LinearProjection(probe.array("wv")),
        similarity(probe),
        weighting(probe),
        new WeightedSum());
  }

  /** How a probe has queries compared with keys. */
  public static Scores similarity(Probe probe) {
    return probe.aspect() == Aspect.OTHER_PARTS
        ? new DotProductScores()
        : new ScaledDotProductScores();
  }

  /** How a probe has scores made into weights. */
  public static Weighting weighting(Probe probe) {
    return probe.aspect() == Aspect.OTHER_PARTS
        ? Softmax.atTemperature(TEMPERATURE)
        : new Softmax();
  }

  @Override
  public INDArray ask(Attention step, Probe probe) {
    return step.of(probe.array("embeddings"));
  }
}
