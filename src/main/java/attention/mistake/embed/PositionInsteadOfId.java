package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "position-instead-of-id",
    title = "You used the place in the sentence as the id",
    explanation =
        "Your rows are the first rows of the table in order, whatever the tokens are. "
            + "The place of a token in the sentence says nothing about which token it is; its "
            + "id is its place in the vocabulary.",
    hint = "What does your loop count, and who can turn a token into its id?",
    section = "Tokens get numbers")
public record PositionInsteadOfId(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 0; i < tokens.size(); i++) {
      embedded.putRow(i, table.getRow(i));
    }
    return embedded;
  }
}
