package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "unknown-token-as-first",
    title = "You gave an unknown token the first row",
    explanation =
        "A token that the vocabulary does not hold has the vector of token 0 in your "
            + "result. It is not that token; the vocabulary refuses it, or has an unknown "
            + "entry with a row of its own.",
    hint =
        "What does the vocabulary do when you ask it for a token it does not hold? Do "
            + "you ask it?",
    section = "A token that nobody knows")
public record UnknownTokenAsFirst(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(
        tokens.stream()
            .mapToInt(token -> Math.max(vocabulary.tokens().indexOf(token), 0))
            .toArray());
  }
}
