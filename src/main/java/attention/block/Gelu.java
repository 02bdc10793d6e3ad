package attention.block;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Erf;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The Gaussian error linear unit, exactly: {@code x · Φ(x)}, where {@code Φ(x) = ½·(1 + erf(x/√2))}
 * is the share of a normal distribution that lies below x. BERT's activation; Hendrycks and Gimpel
 * 2016, section 2.
 *
 * <p>ND4J's operation named GELU is another one, an approximation by a sigmoid. Its erf, used here,
 * is the C library's, in double precision.
 */
public final class Gelu implements Activation {
  @Override
  public INDArray of(INDArray hidden) {
    INDArray argument = hidden.div(Math.sqrt(2));
    INDArray erf = Nd4j.getExecutioner().exec(new Erf(argument, argument.ulike()));
    return hidden.mul(erf.add(1)).mul(0.5);
  }
}
