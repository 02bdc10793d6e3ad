package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import java.util.TreeSet;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-sorted-and-distinct",
    title = "You made a sorted set of the tokens",
    explanation =
        "Your rows stand in the order of the alphabet, and a token that comes twice has "
            + "one row only. A sentence is a list: the order counts, and so does each "
            + "repetition.",
    hint = "What happens to order and repetition when a list becomes a set?",
    section = "Ids pick rows of a table")
public record TokensSortedAndDistinct(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(new TreeSet<>(tokens).stream().mapToInt(vocabulary::id).toArray());
  }
}
