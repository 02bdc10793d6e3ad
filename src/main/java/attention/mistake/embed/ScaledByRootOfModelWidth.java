package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scaled-by-root-of-model-width",
    title = "You multiplied by √d_model",
    explanation =
        "Each of your numbers is √d_model times too large. The paper does multiply its "
            + "embeddings so; in this course the table already holds the numbers that are "
            + "used.",
    hint = "What happens to a row between the table and your result? Nothing should.",
    section = "Exercise with a pencil")
public record ScaledByRootOfModelWidth(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    int[] ids = tokens.stream().mapToInt(vocabulary::id).toArray();
    return table.getRows(ids).mul(Math.sqrt(table.columns()));
  }
}
