package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-query-for-every-token",
    title = "You computed one context and used it for every token",
    explanation =
        "All your rows are the context of the first token. Every token asks with a "
            + "query of its own.",
    hint = "Where does the index of the token come in?",
    section = "One class, six parts")
public record OneTokenAsQuery(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray queries = toQueries.of(embeddings).getRow(0, true);
    INDArray keys = toKeys.of(embeddings);
    INDArray values = toValues.of(embeddings);
    INDArray scores = similarity.between(queries, keys);
    INDArray weights = weighting.of(scores);
    INDArray context = mixing.of(weights, values);
    return Nd4j.ones(DataType.DOUBLE, embeddings.rows(), 1).mmul(context);
  }
}
