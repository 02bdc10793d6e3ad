package attention.position;

import static attention.testing.ArrayAssert.assertThatArray;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PositionsOfThePapersTest {
  private final Positions positions = new PositionsOfThePapers();

  @Test
  void wavesStartAtZero() {
    assertThatArray(positions.sinusoidal(2, 2))
        .hasShape(2, 2)
        .holdsWithin(1e-10, 0, 1, 0.8414709848, 0.5403023059);
  }

  @Test
  void rotationStartsWhereItIsTold() {
    INDArray point = Nd4j.createFromArray(new double[][] {{1, 0}});

    assertThatArray(positions.rotated(point, 2)).holdsWithin(1e-10, -0.4161468365, 0.9092974268);
  }

  @Test
  void contextOfTwoEqualTokensByHand() {
    INDArray same = Nd4j.createFromArray(new double[][] {{1, 0}, {1, 0}});
    INDArray values = Nd4j.createFromArray(new double[][] {{1, 0}, {0, 1}});

    // Scores 1 and cos 1 over √2; e^0.7071067812 = 2.0281149816, e^0.3820514244 = 1.4652874347.
    assertThatArray(positions.context(same, same, values))
        .holdsWithin(1e-10, 0.5805557849, 0.4194442151, 0.4194442151, 0.5805557849);
  }
}
