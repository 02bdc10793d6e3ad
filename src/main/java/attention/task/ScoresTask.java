package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.score.Scores;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 03: queries are compared with keys. */
public final class ScoresTask implements Task<Scores> {
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
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(Scores step, Probe probe) {
    return step.between(probe.array("queries"), probe.array("keys"));
  }
}
