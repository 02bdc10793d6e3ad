package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "ids-from-one",
    title = "You counted the ids from 1",
    explanation =
        "Each of your rows is the one that stands above the right row in the table. Ids "
            + "are counted from 0, and so are the rows of an array: the first token has id 0 "
            + "and row 0.",
    hint =
        "Which id has the first token of the vocabulary, and which number has the first "
            + "row of the table?",
    section = "Tokens get numbers")
public record IdsFromOne(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(tokens.stream().mapToInt(token -> vocabulary.id(token) - 1).toArray());
  }
}
