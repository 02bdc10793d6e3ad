package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-token-everywhere",
    title = "All your rows are the first token's",
    explanation =
        "Every row of your result holds the vector of the first token. Your code asks "
            + "for the same token in each turn; row i needs token i.",
    hint = "Which token do you look up in the second turn of your loop?",
    section = "Ids pick rows of a table")
public record FirstTokenEverywhere(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 0; i < tokens.size(); i++) {
      embedded.putRow(i, table.getRow(vocabulary.id(tokens.get(0))));
    }
    return embedded;
  }
}
