package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-sorted",
    title = "You sorted the tokens",
    explanation =
        "You have the right rows in the order of the alphabet, not in the order of the "
            + "sentence. Row i belongs to token i: whoever shuffles the rows tells another "
            + "story.",
    hint =
        "In which order do the tokens leave your code? Compare it with the order in "
            + "which they came.",
    section = "Ids pick rows of a table")
public record TokensSorted(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(tokens.stream().sorted().mapToInt(vocabulary::id).toArray());
  }
}
