package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "maximums-laid-across",
    title = "Your row maximums were laid across the columns",
    explanation =
        "Where there are as many queries as keys, the maximum of row j is subtracted "
            + "from column j, so that the differences within a row change; with other sizes "
            + "ND4J refuses. A maximum that has lost its axis is a flat list, and ND4J lays a "
            + "flat list along a row.",
    hint =
        "Print the shape of your maximum. It should still have two axes, one of them of "
            + "size 1.",
    section = "Adding a constant changes nothing")
public final class MaximumsLaidAcross implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.subRowVector(scores.max(1)));
    return powers.div(powers.sum(true, 1));
  }
}
