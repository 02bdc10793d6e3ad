package attention.mistake.alternative;

import attention.head.Attention;
import attention.head.SelfAttention;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Other right ways from embeddings to context. */
public final class SelfAttentionAlternatives {
  private SelfAttentionAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        InOneExpression.class, ProjectedAfterMixing.class, QueryByQuery.class, Delegated.class);
  }

  /** Without a name for anything in between. */
  public record InOneExpression(
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Scores similarity,
      Weighting weighting,
      Mixing mixing)
      implements Attention {
    @Override
    public INDArray of(INDArray embeddings) {
      return mixing.of(
          weighting.of(similarity.between(toQueries.of(embeddings), toKeys.of(embeddings))),
          toValues.of(embeddings));
    }
  }

  /** {@code (A·E)·W_Vᵀ}: mixes first and projects what was mixed. */
  public record ProjectedAfterMixing(
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Scores similarity,
      Weighting weighting,
      Mixing mixing)
      implements Attention {
    @Override
    public INDArray of(INDArray embeddings) {
      INDArray scores = similarity.between(toQueries.of(embeddings), toKeys.of(embeddings));
      return toValues.of(mixing.of(weighting.of(scores), embeddings));
    }
  }

  /** One token asks after the other. */
  public record QueryByQuery(
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Scores similarity,
      Weighting weighting,
      Mixing mixing)
      implements Attention {
    @Override
    public INDArray of(INDArray embeddings) {
      INDArray keys = toKeys.of(embeddings);
      INDArray values = toValues.of(embeddings);
      List<INDArray> contexts = new ArrayList<>();
      for (int i = 0; i < embeddings.rows(); i++) {
        INDArray query = toQueries.of(embeddings.getRow(i, true));
        contexts.add(mixing.of(weighting.of(similarity.between(query, keys)), values));
      }
      return Nd4j.vstack(contexts);
    }
  }

  /** The course's own, given the six parts. */
  public record Delegated(
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Scores similarity,
      Weighting weighting,
      Mixing mixing)
      implements Attention {
    @Override
    public INDArray of(INDArray embeddings) {
      return new SelfAttention(toQueries, toKeys, toValues, similarity, weighting, mixing)
          .of(embeddings);
    }
  }
}
