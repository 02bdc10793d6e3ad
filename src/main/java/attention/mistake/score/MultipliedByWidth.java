package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "multiplied-by-width",
    title = "You multiplied by d_k",
    explanation =
        "Each of your scores is d_k·√d_k times too large. Wide vectors make scores large "
            + "already; they are divided, and by the root of the width.",
    hint = "Do your scores grow or shrink when you scale them? Which should they?",
    section = "Why the root of d_k?")
public final class MultipliedByWidth implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).mul(keys.columns());
  }
}
