package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-epsilon-outside",
    title = "You added epsilon after the root",
    explanation =
        "You divide by √σ² + ε, the formula by √(σ² + ε). With ε = 0.00001 hardly "
            + "anyone sees it; with ε = 0.1 the numbers differ, and a model that was "
            + "trained with one does not fit the other.",
    hint = "Look at where your square root ends: what has to be added before it is " + "taken?",
    section = "Epsilon stands inside the root")
public final class EpsilonOutsideTheRoot implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    return centred.div(Transforms.sqrt(variance).add(epsilon)).mul(gain).add(bias);
  }
}
