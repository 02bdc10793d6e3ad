package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "context-from-embeddings",
    title = "You mixed the embeddings instead of the values",
    explanation =
        "W_V has no effect on your context, and its width is that of the embeddings. "
            + "What is summed are the values: they are what a token has to say.",
    hint = "You compute the values. Where do you use them?",
    section = "The idea: (h) and (i)")
public record ContextFromEmbeddings(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray queries = toQueries.of(embeddings);
    INDArray keys = toKeys.of(embeddings);
    INDArray scores = similarity.between(queries, keys);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, embeddings);
  }
}
