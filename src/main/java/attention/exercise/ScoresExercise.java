package attention.exercise;

import attention.compile.Wanted;
import attention.derive.Working;
import attention.lesson.Lesson;
import attention.mistake.score.ScoresMistakes;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.task.Probe;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 03: queries are compared with keys. */
public final class ScoresExercise implements Exercise<Scores> {
  @Override
  public Lesson lesson() {
    return Lesson.SCORES;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyScores", Scores.class, List.of());
  }

  @Override
  public String result() {
    return "scores";
  }

  @Override
  public String shape() {
    return "[n_q, n_k]";
  }

  @Override
  public List<Probe> probes() {
    return ScoresProbes.ALL;
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(Scores step, Probe probe) {
    return step.between(probe.array("queries"), probe.array("keys"));
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
