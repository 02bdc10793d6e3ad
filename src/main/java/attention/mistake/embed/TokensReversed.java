package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "tokens-reversed",
    title = "Your sentence runs backwards",
    explanation =
        "Your first row belongs to the last token, and your last row to the first. Row i "
            + "belongs to token i.",
    hint = "Where in your result does the first token go?",
    section = "Ids pick rows of a table")
public record TokensReversed(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    int last = tokens.size() - 1;
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 0; i <= last; i++) {
      embedded.putRow(last - i, table.getRow(vocabulary.id(tokens.get(i))));
    }
    return embedded;
  }
}
