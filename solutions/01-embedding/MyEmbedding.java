import attention.embed.Embedding;
import attention.embed.Vocabulary;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Lesson 01: turns tokens into vectors, one row a token. */
public class MyEmbedding implements Embedding {
  private final Vocabulary vocabulary;
  private final INDArray table; // [vocabulary, d_model]

  public MyEmbedding(Vocabulary vocabulary, INDArray table) {
    this.vocabulary = vocabulary;
    this.table = table;
  }

  @Override
  public INDArray of(List<String> tokens) {
    INDArray embeddings = Nd4j.create(table.dataType(), tokens.size(), table.columns());
    for (int i = 0; i < tokens.size(); i++) {
      int id = vocabulary.id(tokens.get(i)); // refuses a token that nobody knows
      embeddings.putRow(i, table.getRow(id)); // a copy: the table stays as it is
    }
    return embeddings;
  }
}
