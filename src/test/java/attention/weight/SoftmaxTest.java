package attention.weight;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Each row is tried as a matrix and in a batch: ND4J's own softmax differs between the two. */
class SoftmaxTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  @Test
  void everyRowOfWeightsSumsToOneAndLiesBetweenZeroAndOne() {
    INDArray weights = new Softmax().of(new Draw(4).uniform(3, 7, 5).mul(10));

    for (double sum : numbers(weights.sum(2))) {
      assertThat(sum).isBetween(1 - DOUBLE_PRECISION, 1 + DOUBLE_PRECISION);
    }
    for (double weight : numbers(weights)) {
      assertThat(weight).isBetween(0.0, 1.0);
    }
  }

  @Test
  void rowsAreWeighedByThemselvesNotColumns() {
    INDArray weights =
        new Softmax().of(Nd4j.create(new double[][] {{0, Math.log(3)}, {Math.log(4), 0}}));

    assertThatArray(weights).holdsWithin(DOUBLE_PRECISION, 0.25, 0.75, 0.8, 0.2);
  }

  @Test
  void aConstantAddedToARowChangesNothing() {
    INDArray scores = new Draw(6).uniform(3, 4);

    assertThatArray(new Softmax().of(scores.add(100)))
        .isWithin(DOUBLE_PRECISION, new Softmax().of(scores));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1000, -1000, 1e300, -1e300, Double.MAX_VALUE, -Double.MAX_VALUE, 0})
  void equalScoresOfAnySizeGiveEqualWeights(double score) {
    assertRow(new double[] {score, score, score, score}, 0.25, 0.25, 0.25, 0.25);
  }

  @Test
  void theLargestPossibleDistanceGivesOneAndZero() {
    assertRow(new double[] {Double.MAX_VALUE, -Double.MAX_VALUE}, 1, 0);
  }

  @Test
  void minusInfinityGivesWeightZero() {
    assertRow(new double[] {-INFINITY, 0, -INFINITY, Math.log(3)}, 0, 0.25, 0, 0.75);
    assertRow(new double[] {-INFINITY, 7}, 0, 1);
    assertRow(new double[] {-INFINITY, -Double.MAX_VALUE}, 0, 1);
  }

  @Test
  void aRowOfNothingButMinusInfinityGivesZeros() {
    assertRow(new double[] {-INFINITY, -INFINITY, -INFINITY}, 0, 0, 0);
    assertRow(new double[] {-INFINITY}, 0);
  }

  @Test
  void nanOrPlusInfinityMakesItsRowNan() {
    assertRow(new double[] {0, NAN, 1}, NAN, NAN, NAN);
    assertRow(new double[] {0, INFINITY, 1}, NAN, NAN, NAN);
    assertRow(new double[] {INFINITY, INFINITY, INFINITY}, NAN, NAN, NAN);
    assertRow(new double[] {-INFINITY, INFINITY, -INFINITY}, NAN, NAN, NAN);
    assertRow(new double[] {-INFINITY, NAN, -INFINITY}, NAN, NAN, NAN);
    assertRow(new double[] {NAN, -INFINITY}, NAN, NAN);
    assertRow(new double[] {NAN}, NAN);
  }

  @Test
  void oneKeyGetsAllTheWeight() {
    assertRow(new double[] {-12.5}, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-300, Double.MIN_NORMAL})
  void aTemperatureNearZeroPicksTheLargestScore(double temperature) {
    INDArray scores = Nd4j.create(new double[][] {{1, 3, 2}, {-1000, -1001, -1002}, {5, 5, 4}});

    assertThatArray(Softmax.atTemperature(temperature).of(scores))
        .holdsExactly(0, 1, 0, 1, 0, 0, 0.5, 0.5, 0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e15, Double.MAX_VALUE})
  void anEndlessTemperatureWeighsAllAlike(double temperature) {
    INDArray scores = Nd4j.create(new double[][] {{1, 3, 2, -40}, {-10, 100, 0, 1}});

    assertThatArray(Softmax.atTemperature(temperature).of(scores))
        .holdsWithin(DOUBLE_PRECISION, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25);
  }

  @Test
  void aTemperatureDividesTheScores() {
    INDArray scores = new Draw(8).uniform(3, 4);

    assertThatArray(Softmax.atTemperature(2.5).of(scores))
        .isWithin(DOUBLE_PRECISION, new Softmax().of(scores.div(2.5)));
    assertThatArray(Softmax.atTemperature(1).of(scores)).isExactly(new Softmax().of(scores));
  }

  @Test
  void aColdRowOfMinusInfinityStillGivesZeros() {
    INDArray scores = Nd4j.create(new double[][] {{-INFINITY, -INFINITY}, {-INFINITY, 2}});

    assertThatArray(Softmax.atTemperature(1e-300).of(scores)).holdsExactly(0, 0, 0, 1);
    assertThatArray(Softmax.atTemperature(1e300).of(scores)).holdsExactly(0, 0, 0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aTemperatureThatIsNoneIsRefused(double temperature) {
    assertThatThrownBy(() -> Softmax.atTemperature(temperature))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("temperature is " + temperature + "; it must be finite and above 0");
  }

  @Test
  void twoThousandTokensServe() {
    INDArray weights = new Softmax().of(Nd4j.zeros(DataType.DOUBLE, 2_000, 2_000));

    assertThatArray(weights).isWithin(DOUBLE_PRECISION, weights.mul(0).add(1.0 / 2_000));
  }

  @Test
  void whatIsNoTableOfDoublesIsRefused() {
    Softmax softmax = new Softmax();

    assertThatThrownBy(() -> softmax.of(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("scores is null; this step needs [n_q, n_k]");
    assertThatThrownBy(() -> softmax.of(Nd4j.createFromArray(1.0, 2.0)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("scores has shape [2]; this step needs [n_q, n_k]");
    assertThatThrownBy(() -> softmax.of(Nd4j.zeros(DataType.DOUBLE, 3, 0)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "scores has shape [3, 0]; this step needs [n_q, n_k], and n_k must be at least 1");
    assertThatThrownBy(() -> softmax.of(Nd4j.zeros(DataType.FLOAT, 3, 3)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("scores holds FLOAT numbers");
  }

  /** The row alone, below and above ordinary rows, and in the middle member of a batch. */
  private static void assertRow(double[] scores, double... weights) {
    INDArray row = Nd4j.create(new double[][] {scores});
    INDArray ordinary = row.dup().assign(1);
    INDArray even = row.dup().assign(1.0 / scores.length);
    INDArray expected = Nd4j.create(new double[][] {weights});
    INDArray table = Nd4j.vstack(ordinary, row, ordinary);
    INDArray expectedTable = Nd4j.vstack(even, expected, even);
    INDArray evenTable = Nd4j.vstack(even, even, even);
    INDArray ordinaryTable = Nd4j.vstack(ordinary, ordinary, ordinary);

    assertThatArray(new Softmax().of(row)).isWithin(DOUBLE_PRECISION, expected);
    assertThatArray(new Softmax().of(table)).isWithin(DOUBLE_PRECISION, expectedTable);
    assertThatArray(new Softmax().of(Nd4j.stack(0, ordinaryTable, table, ordinaryTable)))
        .isWithin(DOUBLE_PRECISION, Nd4j.stack(0, evenTable, expectedTable, evenTable));
  }
}
