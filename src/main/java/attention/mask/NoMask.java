package attention.mask;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Hides nothing: every query sees every key. */
record NoMask() implements Mask {
  @Override
  public INDArray over(INDArray scores) {
    ScoreShape.of(scores);
    return scores.dup();
  }

  @Override
  public Optional<SeenKeys> seen(long... scores) {
    int keys = ScoreShape.keys(scores);
    return Optional.of((member, query) -> keys);
  }
}
