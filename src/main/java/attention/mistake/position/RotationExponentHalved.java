package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-exponent-halved",
    title = "You left out the 2 in the exponent of the rotation",
    explanation =
        "Your later pairs turn too fast: by p/10000^(i/d). The paper has 2i/d, "
            + "where i counts the pairs from 0.",
    hint = "How large does your exponent get for the last pair? It should get near " + "to 1.",
    section = "Every pair at its own speed")
public final class RotationExponentHalved implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> (first + row) / Math.pow(10_000, (double) i / d));
  }
}
