package attention.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

/** Bounds calculated by hand, and the promise that nothing possible is left out. */
class IntervalTest {
  @Test
  void wholeNumbersStayExact() {
    Interval ten =
        Interval.of(2).times(Interval.of(3)).plus(Interval.of(-1).times(Interval.of(-4)));

    assertThat(ten).isEqualTo(new Interval(10, 10));
  }

  @Test
  void anyOtherNumberIsHeldWithTheErrorOfItsDouble() {
    BigDecimal tenth = new BigDecimal("0.1");

    assertThat(new BigDecimal(Interval.of(0.1).low())).isLessThan(tenth);
    assertThat(new BigDecimal(Interval.of(0.1).high())).isGreaterThan(tenth);
  }

  @Test
  void aProductOfMixedSignsLiesBetweenItsCorners() {
    Interval product = new Interval(-2, 3).times(new Interval(-5, 4));

    assertThat(product.low()).isCloseTo(-15, within(1e-12));
    assertThat(product.high()).isCloseTo(12, within(1e-12));
  }

  @Test
  void whatTwoHaveInCommonMayBeOnePointOrNothing() {
    assertThat(new Interval(0, 1).meet(new Interval(1, 2))).contains(new Interval(1, 1));
    assertThat(new Interval(0, 1).meet(new Interval(1.1, 2))).isEmpty();
  }

  @Test
  void infinityMinusInfinityIsAnything() {
    Interval infinite = Interval.exactly(Double.POSITIVE_INFINITY);

    assertThat(infinite.plus(Interval.exactly(Double.NEGATIVE_INFINITY))).isEqualTo(Interval.ALL);
  }

  @Test
  void boundsInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> new Interval(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no number is from 2.0 to 1.0");
  }

  @Test
  void noSumProductOrRootEscapes() {
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      double a = random.nextDouble(-9, 9);
      double b = random.nextDouble(-9, 9);
      BigDecimal left = new BigDecimal(a);
      BigDecimal right = new BigDecimal(b);

      assertHolds(Interval.exactly(a).plus(Interval.exactly(b)), left.add(right));
      assertHolds(Interval.exactly(a).times(Interval.exactly(b)), left.multiply(right));
      Interval root = Interval.exactly(a).overRoot(3);
      BigDecimal square = left.multiply(left).divide(BigDecimal.valueOf(3), new MathContext(60));
      assertHolds(root.times(root), square);
    }
  }

  @Test
  void aShareIsBetweenThatOfTheWorstAndOfTheBestScores() {
    IntervalMatrix scores =
        IntervalMatrix.of(1, 2, (row, column) -> column == 0 ? new Interval(0, 1) : Interval.of(0));

    Interval share = scores.softmaxOfRows((row, column) -> true).get(0, 0);

    assertThat(share.low()).isCloseTo(0.5, within(1e-12));
    // e / (e + 1)
    assertThat(share.high()).isCloseTo(0.7310585786300049, within(1e-12));
  }

  @Test
  void productsOfMatricesAreThoseOfTheNumbers() {
    IntervalMatrix left = IntervalMatrix.of(Nd4j.create(new double[][] {{1, 2, 0}, {0, 1, -1}}));
    IntervalMatrix right = IntervalMatrix.of(Nd4j.create(new double[][] {{3, 1, 2}}));

    assertThat(left.timesTransposed(right).middles()).isDeepEqualTo(new double[][] {{5}, {-1}});
    assertThat(
            right.times(IntervalMatrix.of(Nd4j.create(new double[][] {{1}, {2}, {3}}))).middles())
        .isDeepEqualTo(new double[][] {{11}});
  }

  private static void assertHolds(Interval interval, BigDecimal value) {
    assertThat(new BigDecimal(interval.low())).isLessThanOrEqualTo(value);
    assertThat(new BigDecimal(interval.high())).isGreaterThanOrEqualTo(value);
  }
}
