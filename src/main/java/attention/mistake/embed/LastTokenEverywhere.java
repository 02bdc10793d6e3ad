package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-token-everywhere",
    title = "All your rows are the last token's",
    explanation =
        "Every row of your result holds the vector of the last token. Each turn of your "
            + "loop writes to the whole array, and so over what the turns before have written.",
    hint = "What exactly does one turn of your loop write to: one row, or all of them?",
    section = "Ids pick rows of a table")
public record LastTokenEverywhere(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (String token : tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        embedded.putRow(i, table.getRow(vocabulary.id(token)));
      }
    }
    return embedded;
  }
}
