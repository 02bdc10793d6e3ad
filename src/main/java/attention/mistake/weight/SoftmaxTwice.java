package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "softmax-twice",
    title = "You applied softmax twice",
    explanation =
        "Your rows sum to 1 but are too flat: no weight is more than 2.7183 times "
            + "another. The first softmax leaves numbers between 0 and 1, and the second "
            + "takes them for scores.",
    hint = "Count how often a power of e is taken on the way from scores to weights.",
    section = "The weights as a picture")
public final class SoftmaxTwice implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray once = softmax(scores);
    return softmax(once);
  }

  private static INDArray softmax(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
