package attention.mine;

import attention.score.DotProductScores;
import attention.score.Scores;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The learner's scores, which are scaled in one go. For a trace, the course shows what they were
 * before.
 *
 * @param mine the learner's
 */
record OwnScores(Scores mine) implements Scores {
  private static final DotProductScores BEFORE_SCALING = new DotProductScores();

  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return Mine.doubles(mine.between(queries, keys));
  }

  @Override
  public INDArray between(INDArray queries, INDArray keys, Trace trace) {
    trace.see("scores", BEFORE_SCALING.between(queries, keys));
    return trace.see("scaled", between(queries, keys));
  }
}
