package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ActivationTest {
  private static final INDArray NUMBERS = Nd4j.createFromArray(-2.0, -1.0, 0.0, 1.0, 2.0);

  @Test
  void reluKeepsWhatIsPositive() {
    assertThatArray(new Relu().of(NUMBERS)).holdsExactly(0, 0, 0, 1, 2);
  }

  /** Φ(1) = 0.8413447460685429 and Φ(2) = 0.9772498680518208, from tables of the normal. */
  @Test
  void geluTakesTheShareOfTheNormalBelow() {
    double one = 0.8413447460685429;
    double two = 0.9772498680518208;

    assertThatArray(new Gelu().of(NUMBERS))
        .holdsWithin(1e-15, -2 * (1 - two), -(1 - one), 0, one, 2 * two);
  }

  @Test
  void farOutGeluIsRelu() {
    INDArray far = Nd4j.createFromArray(-50.0, 50.0);

    assertThatArray(new Gelu().of(far)).holdsExactly(0, 50);
    assertThatArray(new TanhGelu().of(far)).holdsExactly(0, 50);
  }

  /** The two GELUs are not one: they are up to 0.00047 apart. */
  @Test
  void theTwoGelusDifferInTheFourthDecimal() {
    INDArray grid = Nd4j.linspace(-5, 5, 2001).castTo(NUMBERS.dataType());
    double[] apart = numbers(new Gelu().of(grid).sub(new TanhGelu().of(grid)));

    assertThat(Arrays.stream(apart).map(Math::abs).max().orElseThrow())
        .isCloseTo(4.73e-4, within(1e-6));
  }

  @Test
  void everyActivationTakesAView() {
    INDArray grid = Nd4j.createFromArray(new double[][] {{-2, 1, 3}, {0.5, -1, 2}});
    for (Activation activation : new Activation[] {new Relu(), new Gelu(), new TanhGelu()}) {
      double[] transposed = numbers(activation.of(grid.transpose()));
      double[] straight = numbers(activation.of(grid).transpose());

      assertThat(IntStream.range(0, 6)).allMatch(i -> transposed[i] == straight[i]);
    }
  }
}
