package attention.mistake.alternative;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Other right ways from tokens to vectors. */
public final class EmbeddingAlternatives {
  private EmbeddingAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        AllRowsAtOnce.class,
        NumberByNumber.class,
        OneHotTimesTable.class,
        RowsStackedInFloat.class);
  }

  /** All rows in one look-up. */
  public static final class AllRowsAtOnce implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    public AllRowsAtOnce(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      return table.getRows(tokens.stream().mapToInt(vocabulary::id).toArray());
    }
  }

  /** Two loops over plain Java arrays. */
  public static final class NumberByNumber implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    public NumberByNumber(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      double[][] embeddings = new double[tokens.size()][table.columns()];
      for (int i = 0; i < tokens.size(); i++) {
        for (int j = 0; j < table.columns(); j++) {
          embeddings[i][j] = table.getDouble(vocabulary.id(tokens.get(i)), j);
        }
      }
      return Nd4j.create(embeddings);
    }
  }

  /** The product that a look-up abbreviates. */
  public static final class OneHotTimesTable implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    public OneHotTimesTable(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      INDArray oneHot = Nd4j.zeros(DataType.DOUBLE, tokens.size(), vocabulary.size());
      for (int i = 0; i < tokens.size(); i++) {
        oneHot.putScalar(i, vocabulary.id(tokens.get(i)), 1);
      }
      return oneHot.mmul(table);
    }
  }

  /** Rows below each other, in float. */
  public static final class RowsStackedInFloat implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    public RowsStackedInFloat(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      return Nd4j.vstack(
          tokens.stream()
              .map(token -> table.getRow(vocabulary.id(token)).castTo(DataType.FLOAT))
              .toArray(INDArray[]::new));
    }
  }
}
