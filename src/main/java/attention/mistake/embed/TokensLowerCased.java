package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-lower-cased",
    title = "You changed capitals into small letters",
    explanation =
        "A token with a capital letter has the vector of the same word in small letters. "
            + "Whether the two are one token is for the vocabulary to say, and this one holds "
            + "only one of them.",
    hint = "Do you hand the token to the vocabulary as it is?",
    section = "Tokens get numbers")
public record TokensLowerCased(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.getRows(
        tokens.stream().mapToInt(token -> vocabulary.id(token.toLowerCase(Locale.ROOT))).toArray());
  }
}
