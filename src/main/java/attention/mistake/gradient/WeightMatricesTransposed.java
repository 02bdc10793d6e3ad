package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-through-transposed-weights",
    title = "You went back through Wᵀ, not through W",
    explanation =
        "Forward was X·Wᵀ; you multiplied by Wᵀ once more. The way back from d_k features "
            + "to d_model needs the matrix that has d_k rows, which is W itself.",
    hint =
        "Write the shapes: dQ is [n, d_k] and dX is [n, d_model]. Which shape must stand "
            + "between them?",
    section = "Back through the projections")
public final class WeightMatricesTransposed implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return dQueries
        .mmul(wq.transpose())
        .add(dKeys.mmul(wk.transpose()))
        .add(dValues.mmul(wv.transpose()));
  }
}
