package attention.mask;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Two masks, one over the other: biases add up, and −∞ stays −∞. */
record CombinedMask(Mask first, Mask second) implements Mask {
  CombinedMask {
    if (second == null) {
      throw new IllegalArgumentException(
          "there is no other mask to combine with; where nothing is hidden, give Mask.none()");
    }
  }

  @Override
  public INDArray over(INDArray scores) {
    return second.over(first.over(scores));
  }

  @Override
  public Optional<SeenKeys> seen(long... scores) {
    Optional<SeenKeys> other = second.seen(scores);
    return first
        .seen(scores)
        .flatMap(
            one ->
                other.map(
                    two ->
                        (member, query) -> Math.min(one.by(member, query), two.by(member, query))));
  }
}
