package attention.embed;

import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Looks each token's vector up in a table: {@code e_i = table[id(x_i)]}.
 *
 * <p>This is the same as multiplying a one-hot row by the table; the look-up only skips the zeros.
 * The table is learned with the rest of the model. Vaswani et al. 2017, section 3.4.
 */
public final class TokenEmbedding implements Embedding {
  private final Vocabulary vocabulary;
  private final INDArray table; // [vocabulary, d_model]

  /**
   * @param vocabulary numbers the tokens
   * @param table {@code [vocabulary, d_model]}, row i for token number i
   * @throws ShapeException if the table does not have one row a token
   */
  public TokenEmbedding(Vocabulary vocabulary, INDArray table) {
    Shapes shapes = Shapes.ofParameter("table", table, "vocabulary", "d_model");
    if (shapes.size("vocabulary") != vocabulary.size()) {
      throw new ShapeException(
          "table has %d rows; the vocabulary has %d tokens, and each needs a row of its own"
              .formatted(shapes.size("vocabulary"), vocabulary.size()));
    }
    this.vocabulary = vocabulary;
    this.table = table.dup('c');
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnknownTokenException if the vocabulary neither holds a token nor has an unknown entry
   * @throws ShapeException if there is no token
   */
  @Override
  public INDArray of(List<String> tokens) {
    if (tokens.isEmpty()) {
      throw new ShapeException("the sequence is empty; attention needs at least one token");
    }
    return table.getRows(tokens.stream().mapToInt(vocabulary::id).toArray());
  }

  /**
   * Embeds several sequences of one length.
   *
   * @param sequences a batch, at least one sequence
   * @return a new array {@code [batch, n, d_model]}
   * @throws ShapeException if there is none, or their lengths differ
   */
  public INDArray ofBatch(List<List<String>> sequences) {
    if (sequences.isEmpty()) {
      throw new ShapeException("the batch is empty; it needs at least one sequence");
    }
    int length = sequences.get(0).size();
    for (int i = 1; i < sequences.size(); i++) {
      if (sequences.get(i).size() != length) {
        throw new ShapeException(
            "sequence %d has %d tokens, sequence 1 has %d; a batch needs one length: pad the shorter"
                .formatted(i + 1, sequences.get(i).size(), length));
      }
    }
    return Nd4j.stack(0, sequences.stream().map(this::of).toArray(INDArray[]::new));
  }
}
