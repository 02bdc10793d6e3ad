package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "one-hot-not-multiplied",
    title = "You returned the one-hot rows",
    explanation =
        "Your rows are all zeros but for a single 1, and as long as the vocabulary. A "
            + "one-hot row only says which token it is; its embedding is that row times the "
            + "table.",
    hint = "What do you multiply a one-hot row by, to get a row of the table?",
    section = "A look-up is a multiplication")
public record OneHotNotMultiplied(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    int[] ids = tokens.stream().mapToInt(vocabulary::id).toArray();
    INDArray oneHot = Nd4j.zeros(DataType.DOUBLE, ids.length, vocabulary.size());
    for (int i = 0; i < ids.length; i++) {
      oneHot.putScalar(i, ids[i], 1);
    }
    return oneHot;
  }
}
