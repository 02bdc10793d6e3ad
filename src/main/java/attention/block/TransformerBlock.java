package attention.block;

import attention.project.LinearProjection;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The steps of a block, by the course's own classes; the wiring written out as in the papers. */
public final class TransformerBlock implements BlockSteps {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    return new LayerNorm(gain, bias, epsilon).of(x);
  }

  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    return new FeedForward(new LinearProjection(w1, b1), new Relu(), new LinearProjection(w2, b2))
        .of(x);
  }

  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return middle.add(network.of(networkNorm.of(middle)));
  }

  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return networkNorm.of(middle.add(network.of(middle)));
  }
}
