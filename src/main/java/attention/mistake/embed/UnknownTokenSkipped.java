package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "unknown-token-skipped",
    title = "You left an unknown token out",
    explanation =
        "A token that the vocabulary does not hold has no row in your result, so all "
            + "rows after it have moved up. Row i no longer belongs to token i; the vocabulary "
            + "decides what becomes of such a token.",
    hint =
        "What does the vocabulary do when you ask it for a token it does not hold? Do "
            + "you ask it?",
    section = "A token that nobody knows")
public record UnknownTokenSkipped(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(
        tokens.stream().filter(vocabulary.tokens()::contains).mapToInt(vocabulary::id).toArray());
  }
}
