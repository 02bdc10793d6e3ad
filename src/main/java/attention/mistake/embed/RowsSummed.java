package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rows-summed",
    title = "You added the rows up",
    explanation =
        "Your result is a single vector, the sum over all tokens. Then nobody can tell "
            + "the tokens apart any more: each keeps a row of its own.",
    hint = "How many rows does a sentence of n tokens have?",
    section = "Ids pick rows of a table")
public record RowsSummed(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    int[] ids = tokens.stream().mapToInt(vocabulary::id).toArray();
    return table.getRows(ids).sum(0);
  }
}
