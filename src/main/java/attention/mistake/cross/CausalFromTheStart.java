package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "causal-mask-over-source",
    title = "You hid source tokens with a causal mask",
    explanation =
        "The first target token sees only the first source token, the "
            + "second only two. The source was read to its end before the "
            + "first question; nothing of it lies in the future.",
    hint = "Which weights are 0 in your result? Why should they be?",
    section = "Padding of the source")
public record CausalFromTheStart(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    int nQ = queries.rows();
    int nK = keys.rows();
    double[][] later = new double[nQ][nK];
    for (int i = 0; i < nQ; i++) {
      for (int j = i + 1; j < nK; j++) {
        later[i][j] = Double.NEGATIVE_INFINITY;
      }
    }
    INDArray weights = new Softmax().of(scores.add(Nd4j.create(later)));
    return new WeightedSum().of(weights, values);
  }
}
