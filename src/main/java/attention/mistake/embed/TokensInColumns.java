package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-in-columns-in-embedding",
    title = "Your embedded tokens stand in columns",
    explanation =
        "Your result is the right one with rows and columns exchanged. The course keeps "
            + "tokens in rows, so that row i is token i and the shape is [n, d_model].",
    hint =
        "Along which axis do you put the vectors together? What shape must the result " + "have?",
    section = "Ids pick rows of a table")
public record TokensInColumns(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    int[] ids = tokens.stream().mapToInt(vocabulary::id).toArray();
    return table.getRows(ids).transpose();
  }
}
