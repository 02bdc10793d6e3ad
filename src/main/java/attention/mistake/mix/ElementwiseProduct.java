package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cell-by-cell",
    title = "You multiplied cell by cell",
    explanation =
        "Each of your numbers is one weight times one number, with nothing added up; "
            + "with sizes that differ ND4J refuses. The method mul multiplies cells that "
            + "stand in the same place; a weighted sum takes a row against a column.",
    hint = "How many products does one entry of the context consist of?",
    section = "Two matrices that we already have")
public final class ElementwiseProduct implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    return weights.mul(values);
  }
}
