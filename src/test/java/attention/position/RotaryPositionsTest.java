package attention.position;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class RotaryPositionsTest {
  private static final RotaryPositions ROTARY = new RotaryPositions();

  @Test
  void thePointOneZeroTurnsByOneAToken() {
    INDArray points = Nd4j.createFromArray(new double[][] {{1, 0}, {1, 0}, {1, 0}});

    assertThatArray(ROTARY.rotated(points))
        .holdsWithin(1e-10, 1, 0, 0.5403023059, 0.8414709848, -0.4161468365, 0.9092974268);
  }

  @Test
  void theSecondPairOfFourTurnsAHundredTimesMoreSlowly() {
    INDArray vector = Nd4j.createFromArray(new double[][] {{2, 1, 3, -1}});

    // 2·cos 1 − 1·sin 1, 2·sin 1 + 1·cos 1, 3·cos 0.01 + 1·sin 0.01, 3·sin 0.01 − 1·cos 0.01
    assertThatArray(ROTARY.rotated(vector, 1))
        .holdsWithin(1e-9, 0.239133627, 2.223244276, 3.009849835, -0.969950500);
  }

  @Test
  void aBaseOfOneTurnsEveryPairAlike() {
    INDArray vector = Nd4j.createFromArray(new double[][] {{1, 0, 1, 0}});

    assertThatArray(RotaryPositions.withBase(1).rotated(vector, 1))
        .holdsWithin(1e-10, 0.5403023059, 0.8414709848, 0.5403023059, 0.8414709848);
  }

  @Test
  void theFirstTokenStaysAsItIs() {
    INDArray vectors = new Draw(1).uniform(1, 6);

    assertThatArray(ROTARY.rotated(vectors)).isExactly(vectors);
  }

  @Test
  void everyPairKeepsItsLength() {
    INDArray vectors = new Draw(2).uniform(2, 3, 40, 6);
    INDArray pairs = vectors.reshape(2, 3, 40, 3, 2);
    INDArray rotated = ROTARY.rotated(vectors, 9).reshape(2, 3, 40, 3, 2);

    assertThatArray(rotated.norm2(-1)).isWithin(1e-12, pairs.norm2(-1));
  }

  @Test
  void turningTwiceAddsTheAngles() {
    INDArray vector = new Draw(3).uniform(1, 8);

    assertThatArray(ROTARY.rotated(ROTARY.rotated(vector, 5), 7))
        .isWithin(1e-12, ROTARY.rotated(vector, 12));
  }

  @Test
  void fromAPositionOnIsAPartOfAll() {
    INDArray vectors = new Draw(4).uniform(5, 4);

    assertThatArray(ROTARY.rotated(vectors.getRow(3, true), 3))
        .isExactly(ROTARY.rotated(vectors).getRow(3, true));
  }

  @Test
  void positionsStartAnewInEveryHeadOfEveryMember() {
    INDArray one = new Draw(5).uniform(1, 1, 3, 4);
    INDArray both = Nd4j.concat(1, one, one);

    INDArray rotated = ROTARY.rotated(Nd4j.concat(0, both, both));

    for (int member = 0; member < 2; member++) {
      for (int head = 0; head < 2; head++) {
        assertThatArray(rotated.slice(member).slice(head))
            .isExactly(ROTARY.rotated(one).slice(0).slice(0));
      }
    }
  }

  @Test
  void anOddWidthIsRefused() {
    assertThatThrownBy(() -> ROTARY.rotated(new Draw(1).uniform(2, 5)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "vectors has shape [2, 5], so d = 5 is odd; rotary positions rotate pairs of features and need an even d");
  }

  @Test
  void aPositionBeforeTheFirstIsRefused() {
    assertThatThrownBy(() -> ROTARY.rotated(new Draw(1).uniform(2, 4), -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("first is -2; positions count from 0");
  }

  @Test
  void aPositionBeyondAllIntegersIsRefused() {
    assertThatThrownBy(() -> ROTARY.rotated(new Draw(1).uniform(2, 4), Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aBaseThatIsNoPositiveNumberIsRefused(double base) {
    assertThatThrownBy(() -> RotaryPositions.withBase(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("base is %s; it must be a finite number above 0, and is usually 10000", base);
  }
}
