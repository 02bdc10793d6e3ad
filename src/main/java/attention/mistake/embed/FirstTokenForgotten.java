package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-token-forgotten-in-embedding",
    title = "Your first token has no vector",
    explanation =
        "Your first row is all zeros. Your loop begins one token late; lists and rows "
            + "are counted from 0.",
    hint = "Which is the first value that your loop counter takes, and which should it be?",
    section = "Ids pick rows of a table")
public record FirstTokenForgotten(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 1; i < tokens.size(); i++) {
      embedded.putRow(i, table.getRow(vocabulary.id(tokens.get(i))));
    }
    return embedded;
  }
}
