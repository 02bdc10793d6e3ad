package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "softmax-applied-already-in-scores",
    title = "You went one step too far",
    explanation =
        "Your rows sum to 1: you have made weights of the scores. That is the next "
            + "lesson; here the scores themselves are wanted.",
    hint = "What do you do after you have divided by √d_k?",
    section = "What a score is")
public final class SoftmaxAppliedAlready implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(keys.columns()));
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
