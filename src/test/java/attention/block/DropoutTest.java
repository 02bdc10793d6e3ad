package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class DropoutTest {
  private static final INDArray ONES = Nd4j.ones(DataType.DOUBLE, 100, 100);

  @Test
  void whatStaysGrowsSoThatTheSumIsKept() {
    double[] dropped = numbers(Dropout.training(0.2, 1).of(ONES));

    assertThat(dropped).containsOnly(0, 1.25);
    // 10,000 draws: one standard deviation of the share is 0.004, of the mean 0.005.
    assertThat(Arrays.stream(dropped).filter(d -> d == 0).count() / 1e4)
        .isCloseTo(0.2, within(0.02));
    assertThat(Arrays.stream(dropped).average().orElseThrow()).isCloseTo(1, within(0.025));
  }

  @Test
  void theSameSeedDropsTheSamePlaces() {
    assertThatArray(Dropout.training(0.5, 7).of(ONES)).isExactly(Dropout.training(0.5, 7).of(ONES));

    Dropout once = Dropout.training(0.5, 7);
    assertThatArray(once.of(ONES)).isExactly(once.of(ONES));
  }

  @Test
  void anotherSeedDropsOthers() {
    assertThat(numbers(Dropout.training(0.5, 7).of(ONES)))
        .isNotEqualTo(numbers(Dropout.training(0.5, 8).of(ONES)));
  }

  /** The first numbers of java.util.Random(42) are 0.7275636…, 0.6832234…, 0.3087194… . */
  @Test
  void aSeedFixesThePlacesOnEveryMachine() {
    assertThatArray(Dropout.training(0.5, 42).of(Nd4j.create(new double[][] {{1, 2, 3}})))
        .holdsExactly(2, 4, 0);
  }

  @Test
  void offNothingIsDropped() {
    INDArray features = Nd4j.create(new double[][] {{1, -2}, {3, 4}});

    assertThatArray(Dropout.off().of(features)).isExactly(features).isNotSameAs(features);
    assertThatArray(Dropout.training(0, 3).of(features)).isExactly(features);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
  void aRateOutsideZeroToOneIsRefused(double rate) {
    assertThatThrownBy(() -> Dropout.training(rate, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the dropout rate is %s; it is the share that is dropped, at least 0 and below 1, such"
                + " as 0.1",
            rate);
  }
}
