package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-weights-exchanged",
    title = "You used the second matrix first",
    explanation =
        "Where both matrices are square nothing complains, but a token goes through "
            + "W₂ and b₂ on its way in, and through W₁ and b₁ on its way out. W₁ leads "
            + "from d_model to d_ff, W₂ leads back.",
    hint = "Look at the shapes of w1 and w2: which of them takes d_model features in?",
    section = "The feed-forward network")
public final class MatricesExchanged implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(x.mmul(w2.transpose()).addRowVector(b2));
    return hidden.mmul(w1.transpose()).addRowVector(b1);
  }
}
