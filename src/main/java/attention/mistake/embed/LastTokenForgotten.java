package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-token-forgotten-in-embedding",
    title = "Your last token has no vector",
    explanation =
        "Your last row is all zeros. Your loop ends one token early; every token has a "
            + "vector, the last one too.",
    hint = "Which is the last value that your loop counter takes, and which should it be?",
    section = "Ids pick rows of a table")
public record LastTokenForgotten(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 0; i < tokens.size() - 1; i++) {
      embedded.putRow(i, table.getRow(vocabulary.id(tokens.get(i))));
    }
    return embedded;
  }
}
