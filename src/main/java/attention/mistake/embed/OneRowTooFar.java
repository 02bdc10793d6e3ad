package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-row-too-far",
    title = "You took the row below the right one",
    explanation =
        "Each of your rows is the one that stands below the right row in the table, and "
            + "the last token of the vocabulary has none at all. Ids and rows are both counted "
            + "from 0, so an id needs nothing added.",
    hint =
        "Which id has the first token of the vocabulary, and which number has the first "
            + "row of the table?",
    section = "Tokens get numbers")
public record OneRowTooFar(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(tokens.stream().mapToInt(token -> vocabulary.id(token) + 1).toArray());
  }
}
