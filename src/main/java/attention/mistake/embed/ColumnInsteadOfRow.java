package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "column-instead-of-row",
    title = "You picked columns of the table",
    explanation =
        "Your vectors are columns of the table, as long as the vocabulary. Each token "
            + "has a row of the table; a column holds one feature of all the tokens.",
    hint =
        "The table is [vocabulary, d_model]. What does a row of it stand for, and what a "
            + "column?",
    section = "Ids pick rows of a table")
public record ColumnInsteadOfRow(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return Nd4j.stack(
        0,
        tokens.stream()
            .map(token -> table.getColumn(vocabulary.id(token)))
            .toArray(INDArray[]::new));
  }
}
