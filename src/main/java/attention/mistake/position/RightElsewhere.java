package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.position.Positions;
import attention.position.PositionsOfThePapers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Right methods around the wrong one. Attention uses the class's own rotation, as a learner's does:
 * so a wrong rotation is found again in the context.
 */
interface RightElsewhere extends Positions {
  @Override
  default INDArray sinusoidal(int n, int dModel) {
    return new PositionsOfThePapers().sinusoidal(n, dModel);
  }

  @Override
  default INDArray rotated(INDArray vectors, int first) {
    return new PositionsOfThePapers().rotated(vectors, first);
  }

  @Override
  default INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct().of(rotated(queries, 0), rotated(keys, 0), values);
  }
}
