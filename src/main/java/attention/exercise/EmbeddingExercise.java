package attention.exercise;

import attention.derive.Decimal;
import attention.embed.Embedding;
import attention.embed.TokenEmbedding;
import attention.mistake.embed.EmbeddingMistakes;
import attention.task.EmbeddingTask;
import attention.task.Probe;
import attention.task.Task;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lesson 01: tokens become vectors. */
public final class EmbeddingExercise implements Exercise<Embedding> {
  @Override
  public Task<Embedding> task() {
    return new EmbeddingTask();
  }

  @Override
  public List<Probe> probes() {
    return EmbeddingProbes.ALL;
  }

  @Override
  public Embedding reference(Probe probe) {
    return new TokenEmbedding(probe.vocabulary(), probe.array("table"));
  }

  @Override
  public String working(Probe probe, int row, int column) {
    String token = probe.tokens().get(row - 1);
    int id = probe.vocabulary().id(token);
    double[] vector = probe.array("table").getRow(id).toDoubleVector();
    return "E[%d,%d] = number %d in row id(\"%s\") of the table\n"
            .formatted(row, column, column, token)
        + "id(\"%s\") = %d; row %d, counted from 0, is (%s); its number %d is %s"
            .formatted(token, id, id, text(vector), column, Decimal.text(vector[column - 1]));
  }

  private static String text(double[] vector) {
    return Arrays.stream(vector).mapToObj(Decimal::text).collect(Collectors.joining(", "));
  }

  @Override
  public List<Class<? extends Embedding>> mistakes() {
    return EmbeddingMistakes.all();
  }
}
