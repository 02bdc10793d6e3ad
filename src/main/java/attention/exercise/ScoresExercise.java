package attention.exercise;

import attention.derive.Working;
import attention.mistake.score.ScoresMistakes;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.task.Probe;
import attention.task.ScoresTask;
import attention.task.Task;
import java.util.List;

/** Lesson 03: queries are compared with keys. */
public final class ScoresExercise implements Exercise<Scores> {
  @Override
  public Task<Scores> task() {
    return new ScoresTask();
  }

  @Override
  public List<Probe> probes() {
    return ScoresProbes.ALL;
  }

  @Override
  public Scores reference(Probe probe) {
    return new ScaledDotProductScores();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] query = probe.array("queries").getRow(row - 1L).toDoubleVector();
    double[] key = probe.array("keys").getRow(column - 1L).toDoubleVector();
    double score =
        reference(probe)
            .between(probe.array("queries"), probe.array("keys"))
            .getDouble(row - 1L, column - 1L);
    return "S[%d,%d] = (Σ_m Q[%d,m]·K[%d,m]) / √d_k\n".formatted(row, column, row, column)
        + Working.productsOverRoot(query, key, key.length, score);
  }

  @Override
  public List<Class<? extends Scores>> mistakes() {
    return ScoresMistakes.all();
  }
}
