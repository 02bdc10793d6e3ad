package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "share-of-sizes",
    title = "You took the share of the absolute values",
    explanation =
        "A score of -1 gets as much as a score of 1. The smaller a score, the less the "
            + "key fits, and below 0 that is no different; a power of e keeps the order.",
    hint = "What is never negative and still grows with the score, below 0 too?",
    section = "Why a power, and not just a share?")
public final class ShareOfSizes implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray sizes = Transforms.abs(scores);
    return sizes.div(sizes.sum(true, 1));
  }
}
