package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-feature-forgotten-in-embedding",
    title = "The last number of each row is missing",
    explanation =
        "Your last column is all zeros. Your inner loop ends one number early; a vector "
            + "has d_model numbers, and all of them are copied.",
    hint = "How many numbers does a row of the table have, and how many do you copy?",
    section = "Ids pick rows of a table")
public record LastFeatureForgotten(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    INDArray embedded = Nd4j.zeros(DataType.DOUBLE, tokens.size(), table.columns());
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = 0; j < table.columns() - 1; j++) {
        embedded.putScalar(i, j, table.getDouble(vocabulary.id(tokens.get(i)), j));
      }
    }
    return embedded;
  }
}
