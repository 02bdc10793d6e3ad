package attention.mistake.embed;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "whole-table-returned",
    title = "You returned the whole table",
    explanation =
        "Your result is the table itself, whatever the sentence is. The table has a row "
            + "for each token of the vocabulary; you need a row for each token of the "
            + "sentence.",
    hint = "Where does your code look at the tokens it is given?",
    section = "Ids pick rows of a table")
public record WholeTableReturned(Vocabulary vocabulary, INDArray table) implements Embedding {
  @Override
  public INDArray of(List<String> tokens) {
    return table.dup('c');
  }
}
