package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "rows-end-to-end",
    title = "You put the rows end to end",
    explanation =
        "Your result is one long row of all the numbers, without a row for each token. "
            + "The numbers are right; the shape must be [n, d_model], one vector below the "
            + "other.",
    hint = "Which of ND4J's ways to join arrays puts rows below each other?",
    section = "Ids pick rows of a table")
public record RowsEndToEnd(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    int[] ids = tokens.stream().mapToInt(vocabulary::id).toArray();
    return Nd4j.toFlattened('c', table.getRows(ids));
  }
}
