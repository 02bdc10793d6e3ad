package attention.embed;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.project.RowVectorProjection;
import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TokenEmbeddingTest {
  private final Vocabulary vocabulary = Vocabulary.of("the", "cat", "sat");
  private final INDArray table = Nd4j.create(new double[][] {{1, 2}, {3, 4}, {5, 6}});
  private final TokenEmbedding embedding = new TokenEmbedding(vocabulary, table);

  @Test
  void everyTokenGetsItsRowInTheOrderOfTheSequence() {
    assertThatArray(embedding.of(List.of("sat", "the", "cat", "sat")))
        .hasShape(4, 2)
        .holdsExactly(5, 6, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void oneTokenIsAMatrixOfOneRow() {
    assertThatArray(embedding.of(List.of("cat"))).hasShape(1, 2).holdsExactly(3, 4);
  }

  @Test
  void oneFeatureIsAMatrixOfOneColumn() {
    TokenEmbedding narrow =
        new TokenEmbedding(vocabulary, Nd4j.create(new double[][] {{7}, {8}, {9}}));

    assertThatArray(narrow.of(List.of("sat", "the"))).hasShape(2, 1).holdsExactly(9, 7);
  }

  @Test
  void aVocabularyOfOneTokenServes() {
    TokenEmbedding single =
        new TokenEmbedding(Vocabulary.of("ha"), Nd4j.create(new double[][] {{7, 8, 9}}));

    assertThatArray(single.of(List.of("ha", "ha"))).hasShape(2, 3).holdsExactly(7, 8, 9, 7, 8, 9);
  }

  @Test
  void theLookUpIsAOneHotRowTimesTheTable() {
    INDArray random = new Draw(1).uniform(3, 4);
    INDArray oneHot = Nd4j.create(new double[][] {{0, 0, 1}, {1, 0, 0}});

    assertThatArray(new TokenEmbedding(vocabulary, random).of(List.of("sat", "the")))
        .isWithin(DOUBLE_PRECISION, new RowVectorProjection(random).of(oneHot));
  }

  @Test
  void aTransposedTableServes() {
    INDArray columns = Nd4j.create(new double[][] {{1, 3, 5}, {2, 4, 6}}).transpose();

    assertThatArray(new TokenEmbedding(vocabulary, columns).of(List.of("cat", "sat")))
        .holdsExactly(3, 4, 5, 6);
  }

  @Test
  void anUnknownTokenIsRefused() {
    assertThatThrownBy(() -> embedding.of(List.of("the", "dog")))
        .isInstanceOf(UnknownTokenException.class)
        .hasMessageStartingWith("\"dog\" is not among the 3 tokens");
  }

  @Test
  void theUnknownEntryHasARowOfItsOwn() {
    TokenEmbedding open =
        new TokenEmbedding(Vocabulary.of("the", "cat").withUnknown("<unk>"), table);

    assertThatArray(open.of(List.of("dog", "the"))).holdsExactly(5, 6, 1, 2);
  }

  @Test
  void anEmptySequenceIsRefused() {
    assertThatThrownBy(() -> embedding.of(List.of()))
        .isInstanceOf(ShapeException.class)
        .hasMessage("the sequence is empty; attention needs at least one token");
  }

  @Test
  void twoThousandTokensServe() {
    assertThatArray(embedding.of(Collections.nCopies(2_000, "cat"))).hasShape(2_000, 2);
  }

  @Test
  void aTableWithoutOneRowATokenIsRefused() {
    assertThatThrownBy(() -> new TokenEmbedding(vocabulary.withUnknown("<unk>"), table))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "table has 3 rows; the vocabulary has 4 tokens, and each needs a row of its own");
  }

  @Test
  void aTableThatIsNoMatrixOfDoublesIsRefused() {
    assertThatThrownBy(() -> new TokenEmbedding(vocabulary, null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("table is null; this step needs [vocabulary, d_model]");
    assertThatThrownBy(() -> new TokenEmbedding(vocabulary, Nd4j.createFromArray(1.0, 2.0, 3.0)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("table has shape [3]; this step needs [vocabulary, d_model]");
    assertThatThrownBy(() -> new TokenEmbedding(vocabulary, table.castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("table holds FLOAT numbers");
  }

  @Test
  void theTableIsCopied() {
    INDArray mine = table.dup();
    TokenEmbedding copied = new TokenEmbedding(vocabulary, mine);

    mine.assign(99);
    copied.of(List.of("the", "cat")).assign(77);

    assertThatArray(copied.of(List.of("the", "cat"))).holdsExactly(1, 2, 3, 4);
  }

  @Test
  void aBatchStacksItsSequences() {
    assertThatArray(embedding.ofBatch(List.of(List.of("the", "cat"), List.of("sat", "the"))))
        .hasShape(2, 2, 2)
        .holdsExactly(1, 2, 3, 4, 5, 6, 1, 2);
  }

  @Test
  void aBatchOfOneIsStillABatch() {
    assertThatArray(embedding.ofBatch(List.of(List.of("cat"))))
        .hasShape(1, 1, 2)
        .holdsExactly(3, 4);
  }

  @Test
  void anEmptyBatchIsRefused() {
    assertThatThrownBy(() -> embedding.ofBatch(List.of()))
        .isInstanceOf(ShapeException.class)
        .hasMessage("the batch is empty; it needs at least one sequence");
  }

  @Test
  void aBatchOfEmptySequencesIsRefused() {
    assertThatThrownBy(() -> embedding.ofBatch(List.of(List.of(), List.of())))
        .isInstanceOf(ShapeException.class)
        .hasMessage("the sequence is empty; attention needs at least one token");
  }

  @Test
  void sequencesOfDifferentLengthsAreRefused() {
    assertThatThrownBy(
            () ->
                embedding.ofBatch(
                    List.of(List.of("the", "cat"), List.of("sat", "the"), List.of("sat"))))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "sequence 3 has 1 tokens, sequence 1 has 2; a batch needs one length: pad the shorter");
  }
}
