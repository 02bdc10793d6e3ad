package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "row-sums-laid-across",
    title = "Your row sums were laid across the columns",
    explanation =
        "Where there are as many queries as keys, column j is divided by the sum of row "
            + "j; with other sizes ND4J refuses. A sum that has lost its axis is a flat list, "
            + "and ND4J lays a flat list along a row.",
    hint =
        "Print the shape of your sum. It should still have two axes, one of them of " + "size 1.",
    section = "Each row by itself")
public final class RowSumsLaidAcross implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.divRowVector(powers.sum(1));
  }
}
