package attention.position;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SinusoidalPositionsTest {
  @Test
  void threePositionsOfFourFeaturesByHand() {
    // 10000^(2·1/4) = 100; sines and cosines from a table.
    assertThatArray(new SinusoidalPositions(4).of(0, 3))
        .hasShape(3, 4)
        .holdsWithin(
            1e-10,
            0,
            1,
            0,
            1,
            0.8414709848,
            0.5403023059,
            0.0099998333,
            0.9999500004,
            0.9092974268,
            -0.4161468365,
            0.0199986667,
            0.9998000067);
  }

  @Test
  void anOddWidthEndsWithASine() {
    // The second pair of three features has the frequency 1 / 10000^(2/3) = 1 / 464.158883.
    assertThatArray(new SinusoidalPositions(3).of(1, 1))
        .hasShape(1, 3)
        .holdsWithin(1e-10, 0.8414709848, 0.5403023059, 0.0021544330);
  }

  @Test
  void oneFeatureIsASine() {
    assertThatArray(new SinusoidalPositions(1).of(2, 1)).holdsWithin(1e-10, 0.9092974268);
  }

  @Test
  void fromAPositionOnIsAPartOfAll() {
    INDArray all = new SinusoidalPositions(6).of(0, 5);

    assertThatArray(new SinusoidalPositions(6).of(3, 1)).isExactly(all.getRow(3, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100})
  void dotProductsDependOnTheDistanceOnly(int shift) {
    INDArray here = new SinusoidalPositions(8).of(0, 6);
    INDArray there = new SinusoidalPositions(8).of(shift, 6);

    assertThatArray(there.mmul(there.transpose())).isWithin(1e-12, here.mmul(here.transpose()));
  }

  @Test
  void everyVectorHasTheSameLength() {
    INDArray waves = new SinusoidalPositions(6).of(0, 50);

    for (int position = 0; position < 50; position++) {
      assertThat(waves.getRow(position).norm2Number().doubleValue())
          .isCloseTo(Math.sqrt(3), within(1e-12));
    }
  }

  @Test
  void noTwoOfAThousandPositionsAreAlike() {
    INDArray waves = new SinusoidalPositions(8).of(0, 1000);

    assertThat(Arrays.stream(waves.toDoubleMatrix()).map(Arrays::toString)).doesNotHaveDuplicates();
  }

  @Test
  void theyAreAddedToEveryMemberOfABatch() {
    INDArray embeddings = new Draw(1).uniform(2, 3, 4);
    SinusoidalPositions positions = new SinusoidalPositions(4);

    double[] added = numbers(positions.addedTo(embeddings).sub(embeddings));

    assertThatArray(Nd4j.createFromArray(added).reshape('c', 2, 12))
        .isWithin(
            DOUBLE_PRECISION,
            Nd4j.vstack(positions.of(0, 3).ravel(), positions.of(0, 3).ravel()).reshape(2, 12));
  }

  @Test
  void anotherWidthIsRefused() {
    assertThatThrownBy(() -> new SinusoidalPositions(6).addedTo(new Draw(1).uniform(3, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "positions has shape [3, 6]; this step needs [n, d_model], and embeddings [3, 4] already set d_model = 4");
  }

  @Test
  void aWidthBelowOneIsRefused() {
    assertThatThrownBy(() -> new SinusoidalPositions(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dModel is 0; it must be at least 1");
  }

  @Test
  void aPositionBeforeTheFirstIsRefused() {
    assertThatThrownBy(() -> new SinusoidalPositions(4).of(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "first is -1; positions count from 0, and first is how many tokens came before");
  }

  @Test
  void noPositionsAreRefused() {
    assertThatThrownBy(() -> new SinusoidalPositions(4).of(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n is 0; there must be at least 1 position");
  }

  @Test
  void floatsAreRefused() {
    INDArray floats = Nd4j.ones(DataType.FLOAT, 3, 4);

    assertThatThrownBy(() -> new SinusoidalPositions(4).addedTo(floats))
        .isInstanceOf(PrecisionException.class)
        .hasMessageContaining("embeddings");
  }
}
