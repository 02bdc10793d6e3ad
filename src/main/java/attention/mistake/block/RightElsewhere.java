package attention.mistake.block;

import attention.block.BlockSteps;
import attention.block.Sublayer;
import attention.block.TransformerBlock;
import org.nd4j.linalg.api.ndarray.INDArray;

/** All four steps done right, so that a mistake has to show its own only. */
interface RightElsewhere extends BlockSteps {
  @Override
  default INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    return new TransformerBlock().normalised(x, gain, bias, epsilon);
  }

  @Override
  default INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    return new TransformerBlock().feedForward(x, w1, b1, w2, b2);
  }

  @Override
  default INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    return new TransformerBlock().preNorm(x, attention, attentionNorm, network, networkNorm);
  }

  @Override
  default INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    return new TransformerBlock().postNorm(x, attention, attentionNorm, network, networkNorm);
  }
}
