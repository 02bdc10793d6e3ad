package attention.exercise;

import attention.block.Sublayer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A part for a block to be wired from, so simple that a pencil can follow; real attention and real
 * norms would hide what the wiring does.
 *
 * @param rule what it does, in words for the learner
 * @param sublayer what it does
 */
record Part(String rule, Sublayer sublayer) implements Sublayer {
  @Override
  public INDArray of(INDArray tokens) {
    return sublayer.of(tokens);
  }

  @Override
  public String toString() {
    return rule;
  }
}
