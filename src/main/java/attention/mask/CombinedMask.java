package attention.mask;

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
}
