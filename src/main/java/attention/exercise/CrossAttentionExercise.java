package attention.exercise;

import attention.cross.CrossAttention;
import attention.cross.EncoderDecoderAttention;
import attention.derive.Step;
import attention.derive.Working;
import attention.head.AttentionFunction;
import attention.mistake.cross.CrossAttentionMistakes;
import attention.project.LinearProjection;
import attention.score.ScaledDotProductScores;
import attention.task.CrossAttentionTask;
import attention.task.Probe;
import attention.task.Task;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 09: one sequence asks another. */
public final class CrossAttentionExercise implements Exercise<CrossAttention> {
  @Override
  public Task<CrossAttention> task() {
    return new CrossAttentionTask();
  }

  @Override
  public List<Probe> probes() {
    return CrossAttentionProbes.all();
  }

  @Override
  public EncoderDecoderAttention reference(Probe probe) {
    return new EncoderDecoderAttention(
        new LinearProjection(probe.array("wq")),
        new LinearProjection(probe.array("wk")),
        new LinearProjection(probe.array("wv")),
        AttentionFunction.scaledDotProduct());
  }

  @Override
  public String working(Probe probe, int row, int column) {
    EncoderDecoderAttention parts = reference(probe);
    INDArray queries = parts.toQueries().of(probe.array("decoder"));
    INDArray keys = parts.toKeys().of(probe.array("encoder"));
    INDArray shares = new Softmax().of(new ScaledDotProductScores().between(queries, keys));
    double[] weights = shares.getRow(row - 1L).toDoubleVector();
    INDArray values = parts.toValues().of(probe.array("encoder"));
    double[] mixed = values.getColumn(column - 1L).toDoubleVector();
    double right = ask(parts, probe).getDouble(row - 1L, column - 1L);
    return "%s\n%s\nA = softmax(Q·Kᵀ/√d_k); Q is made from the decoder, K and V from the encoder"
        .formatted(Step.CONTEXT.formula(row, column), Working.products(weights, mixed, right));
  }

  @Override
  public List<Class<? extends CrossAttention>> mistakes() {
    return CrossAttentionMistakes.all();
  }
}
