package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-on-its-side",
    title = "You returned a gradient on its side",
    explanation =
        "Its numbers are right, but rows and columns are exchanged. The gradient of a "
            + "matrix has the shape of that matrix, cell for cell.",
    hint =
        "Turned round, A·B is Bᵀ·Aᵀ. Which of the two orders did you write, and which "
            + "shape comes out?",
    section = "Back through the weighted sum")
public final class OnItsSide implements RightElsewhere {
  @Override
  public INDArray values(INDArray weights, INDArray dContext) {
    return RIGHT.values(weights, dContext).transpose().dup();
  }

  @Override
  public INDArray weights(INDArray values, INDArray dContext) {
    return RIGHT.weights(values, dContext).transpose().dup();
  }

  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return RIGHT.scores(weights, dWeights).transpose().dup();
  }

  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return RIGHT.queries(dScores, keys).transpose().dup();
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return RIGHT.keys(dScores, queries).transpose().dup();
  }

  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return RIGHT.embeddings(dQueries, dKeys, dValues, wq, wk, wv).transpose().dup();
  }
}
