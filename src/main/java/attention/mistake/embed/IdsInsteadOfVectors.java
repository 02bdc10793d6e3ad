package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "ids-instead-of-vectors",
    title = "You returned the ids",
    explanation =
        "Your result has one number for each token, its id. Ids are names and not "
            + "amounts, so they are not computed with; each picks a row of the table, and that "
            + "row is the vector.",
    hint = "You have the ids. What does an id pick?",
    section = "Ids pick rows of a table")
public record IdsInsteadOfVectors(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    double[] ids = tokens.stream().mapToDouble(vocabulary::id).toArray();
    return Nd4j.create(ids).reshape(ids.length, 1);
  }
}
