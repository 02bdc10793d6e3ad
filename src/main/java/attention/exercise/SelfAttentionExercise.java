package attention.exercise;

import attention.derive.Step;
import attention.derive.Working;
import attention.head.Attention;
import attention.head.SelfAttention;
import attention.head.TextbookAttention;
import attention.mistake.head.SelfAttentionMistakes;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.task.Probe;
import attention.task.SelfAttentionTask;
import attention.task.Task;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 06: the steps together are attention. */
public final class SelfAttentionExercise implements Exercise<Attention> {
  @Override
  public Task<Attention> task() {
    return new SelfAttentionTask();
  }

  @Override
  public List<Probe> probes() {
    return SelfAttentionProbes.all();
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
    return new TextbookAttention(
        SelfAttentionTask.similarity(probe), SelfAttentionTask.weighting(probe), new WeightedSum());
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
