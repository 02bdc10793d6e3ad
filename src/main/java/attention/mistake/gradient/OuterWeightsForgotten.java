package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-outer-weights-forgotten",
    title = "You left out the weight before the brackets in dS",
    explanation =
        "Your dS is da less the row's weighted mean, and a key of weight 0 gets something "
            + "too. Each difference is still multiplied by its own weight.",
    hint =
        "A hidden key has weight 0, and no small change of its score alters that. What "
            + "must its ds be?",
    section = "Back through softmax")
public final class OuterWeightsForgotten implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return dWeights.sub(weights.mul(dWeights).sum(true, 1));
  }
}
