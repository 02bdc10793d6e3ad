package attention.mask;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Hides nothing: every query sees every key. */
record NoMask() implements Mask {
  @Override
  public INDArray over(INDArray scores) {
    ScoreShape.of(scores);
    return scores.dup();
  }
}
