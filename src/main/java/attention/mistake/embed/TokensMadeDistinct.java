package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-made-distinct",
    title = "You kept each token once",
    explanation =
        "A token that comes twice has one row in your result, so there are fewer rows "
            + "than tokens. A sentence of n tokens has n rows, and equal tokens have equal "
            + "rows.",
    hint = "How many rows does a sentence of four tokens have if two of them are the same?",
    section = "Ids pick rows of a table")
public record TokensMadeDistinct(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(tokens.stream().distinct().mapToInt(vocabulary::id).toArray());
  }
}
