package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.UnknownTokenException;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "unknown-token-as-zeros",
    title = "You gave an unknown token a row of zeros",
    explanation =
        "A token that the vocabulary does not hold has a row of zeros in your result, "
            + "and no error tells anybody. The calculation goes on with it and nobody notices; "
            + "without an unknown entry it must be refused.",
    hint =
        "What does the vocabulary do when you ask it for a token it does not hold? Do "
            + "you let it?",
    section = "A token that nobody knows")
public record UnknownTokenAsZeros(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return Nd4j.stack(0, tokens.stream().map(this::vector).toArray(INDArray[]::new));
  }

  private INDArray vector(String token) {
    try {
      return table.getRow(vocabulary.id(token));
    } catch (UnknownTokenException e) {
      return Nd4j.zeros(DataType.DOUBLE, table.columns());
    }
  }
}
