package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "features-against-features",
    title = "You transposed the queries, not the keys",
    explanation =
        "Each of your numbers adds up over the tokens and compares two features; where "
            + "n_q and n_k differ, nothing fits. A score adds up over the features of one "
            + "query and one key.",
    hint = "Over which size does your sum run? It must be d_k.",
    section = "All pairs at once")
public final class FeaturesAgainstFeatures implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return queries.transpose().mmul(keys).div(Math.sqrt(keys.columns()));
  }
}
