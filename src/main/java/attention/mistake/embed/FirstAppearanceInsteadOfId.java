package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "place-of-first-appearance-instead-of-id",
    title = "You numbered the tokens in the order of the sentence",
    explanation =
        "Equal tokens have equal rows, but they are rows of other tokens: your number is "
            + "the place where a token first appears in the sentence. Its id is its place in the "
            + "vocabulary, whatever the sentence is.",
    hint = "In which list do you look for the token?",
    section = "Tokens get numbers")
public final class FirstAppearanceInsteadOfId implements Embedding {
  private final INDArray table; // [vocabulary, d_model]

  public FirstAppearanceInsteadOfId(Vocabulary vocabulary, INDArray table) {
    this.table = table;
  }

  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 0; i < tokens.size(); i++) {
      embedded.putRow(i, table.getRow(tokens.indexOf(tokens.get(i))));
    }
    return embedded;
  }
}
