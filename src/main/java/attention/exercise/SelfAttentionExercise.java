package attention.exercise;

import attention.compile.Wanted;
import attention.compile.Wanted.Parameter;
import attention.derive.Step;
import attention.derive.Working;
import attention.head.Attention;
import attention.head.SelfAttention;
import attention.head.TextbookAttention;
import attention.lesson.Lesson;
import attention.mistake.head.SelfAttentionMistakes;
import attention.mix.Mixing;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.DotProductScores;
import attention.score.Scores;
import attention.task.Aspect;
import attention.task.Probe;
import attention.weight.Softmax;
import attention.weight.Weighting;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 06: the steps together are attention. */
public final class SelfAttentionExercise implements Exercise<Attention> {
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
  public List<Probe> probes() {
    return SelfAttentionProbes.all();
  }

  @Override
  public List<Object> parameters(Probe probe) {
    SelfAttention parts = reference(probe);
    TextbookAttention steps = steps(probe);
    return List.of(
        parts.toQueries(),
        parts.toKeys(),
        parts.toValues(),
        steps.similarity(),
        steps.weighting(),
        steps.mixing());
  }

  @Override
  public INDArray ask(Attention step, Probe probe) {
    return step.of(probe.array("embeddings"));
  }

  @Override
  public SelfAttention reference(Probe probe) {
    return new SelfAttention(
        new LinearProjection(probe.array("wq")),
        new LinearProjection(probe.array("wk")),
        new LinearProjection(probe.array("wv")),
        steps(probe));
  }

  private static TextbookAttention steps(Probe probe) {
    return probe.aspect() == Aspect.OTHER_PARTS
        ? new TextbookAttention(
            new DotProductScores(), Softmax.atTemperature(TEMPERATURE), new WeightedSum())
        : TextbookAttention.scaledDotProduct();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    SelfAttention parts = reference(probe);
    TextbookAttention steps = steps(probe);
    INDArray embeddings = probe.array("embeddings");
    INDArray scores =
        steps.similarity().between(parts.toQueries().of(embeddings), parts.toKeys().of(embeddings));
    double[] weights = steps.weighting().of(scores).getRow(row - 1L).toDoubleVector();
    double[] values = parts.toValues().of(embeddings).getColumn(column - 1L).toDoubleVector();
    double right = parts.of(embeddings).getDouble(row - 1L, column - 1L);
    return "%s\n%s"
        .formatted(Step.CONTEXT.formula(row, column), Working.products(weights, values, right));
  }

  @Override
  public List<Class<? extends Attention>> mistakes() {
    return SelfAttentionMistakes.all();
  }
}
