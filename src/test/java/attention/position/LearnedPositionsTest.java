package attention.position;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LearnedPositionsTest {
  private static final INDArray TABLE =
      Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}, {5, 6}});

  @Test
  void rowsOfTheTable() {
    assertThatArray(new LearnedPositions(TABLE).of(1, 2)).hasShape(2, 2).holdsExactly(3, 4, 5, 6);
  }

  @Test
  void areAddedToTheTokensThatStandThere() {
    INDArray embeddings = Nd4j.createFromArray(new double[][] {{10, 0}, {0, 10}});

    assertThatArray(new LearnedPositions(TABLE).addedTo(embeddings)).holdsExactly(11, 2, 3, 14);
    assertThatArray(new LearnedPositions(TABLE).addedTo(embeddings, 1)).holdsExactly(13, 4, 5, 16);
  }

  @Test
  void areAddedToEveryHeadOfEveryMember() {
    INDArray zeros = Nd4j.createFromArray(new double[12]).reshape(2, 3, 1, 2);

    assertThatArray(new LearnedPositions(TABLE).addedTo(zeros, 2))
        .hasShape(2, 3, 1, 2)
        .holdsExactly(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6);
  }

  @Test
  void theTableIsCopied() {
    INDArray table = TABLE.dup();
    LearnedPositions positions = new LearnedPositions(table);

    table.assign(99);

    assertThatArray(positions.of(0, 3)).isExactly(TABLE);
  }

  @Test
  void aLongerSequenceIsRefused() {
    LearnedPositions positions = new LearnedPositions(TABLE);

    assertThatThrownBy(() -> positions.addedTo(new Draw(1).uniform(4, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "the table of positions [3, 2] has rows for positions 0 to 2, but 4 tokens from position 0 on need rows up to 3; shorten the sequence, or learn a longer table");
  }

  @Test
  void aPositionBehindTheTableIsRefused() {
    LearnedPositions positions = new LearnedPositions(TABLE);

    assertThatThrownBy(() -> positions.of(2, 2))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("2 tokens from position 2 on need rows up to 3");
    assertThatThrownBy(() -> positions.of(Integer.MAX_VALUE, 2)).isInstanceOf(ShapeException.class);
  }

  @Test
  void aPositionBeforeTheTableIsRefused() {
    assertThatThrownBy(() -> new LearnedPositions(TABLE).of(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("first is -1");
  }

  @Test
  void aTableThatIsNoMatrixIsRefused() {
    assertThatThrownBy(() -> new LearnedPositions(Nd4j.createFromArray(1.0, 2.0)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("table has shape [2]; this step needs [max, d_model]");
  }
}
