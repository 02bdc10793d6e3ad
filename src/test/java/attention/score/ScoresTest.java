package attention.score;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Recording;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class ScoresTest {
  private final INDArray queries = Nd4j.create(new double[][] {{1, 2, 0, 0}, {0, 0, 3, 1}});
  private final INDArray keys =
      Nd4j.create(new double[][] {{1, 1, 1, 1}, {2, 0, 0, 4}, {0, 5, 2, 0}});
  private final INDArray w = Nd4j.create(new double[][] {{1, 0, 1, 0}, {0, 1, 0, 1}});
  private final INDArray u = Nd4j.create(new double[][] {{1, -1}, {2, 0}});
  private final INDArray v = Nd4j.createFromArray(3.0, -1.0);
  private final Scores additive = new AdditiveScores(w, u, v);

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void theDotProductOfEveryQueryWithEveryKey() {
    assertThatArray(new DotProductScores().between(queries, keys))
        .hasShape(2, 3)
        .holdsExactly(3, 2, 10, 4, 4, 6);
  }

  @Test
  void scaledIsDividedByTheRootOfTheWidth() {
    assertThatArray(new ScaledDotProductScores().between(queries, keys))
        .hasShape(2, 3)
        .holdsExactly(1.5, 1, 5, 2, 2, 3);
  }

  @Test
  void additiveIsANetworkBetweenQueryAndKeyOfAnotherWidth() {
    INDArray narrowKeys = Nd4j.create(new double[][] {{1, 0}, {0, 1}, {0, 0}});

    assertThatArray(additive.between(queries, narrowKeys))
        .hasShape(2, 3)
        .holdsWithin(
            DOUBLE_PRECISION,
            3 * Math.tanh(1 + 1) - Math.tanh(2 + 2),
            3 * Math.tanh(1 - 1) - Math.tanh(2),
            3 * Math.tanh(1) - Math.tanh(2),
            3 * Math.tanh(3 + 1) - Math.tanh(1 + 2),
            3 * Math.tanh(3 - 1) - Math.tanh(1),
            3 * Math.tanh(3) - Math.tanh(1));
  }

  @Test
  void additiveStaysWithinTheSumOfTheDirection() {
    INDArray large = additive.between(queries.mul(1e6), zeros(3, 2));

    assertThat(large.amaxNumber().doubleValue()).isLessThanOrEqualTo(3 + 1);
  }

  @Test
  void oneQueryAndOneKeyMakeATableOfOneCell() {
    assertThatArray(new DotProductScores().between(zeros(1, 3), zeros(1, 3))).hasShape(1, 1);
    assertThatArray(new ScaledDotProductScores().between(zeros(1, 3), zeros(1, 3))).hasShape(1, 1);
    assertThatArray(additive.between(zeros(1, 4), zeros(1, 2))).hasShape(1, 1);
    assertThatArray(additive.between(zeros(1, 1, 4), zeros(1, 1, 2))).hasShape(1, 1, 1);
  }

  @Test
  void twoThousandTokensServe() {
    INDArray many = new Draw(3).uniform(2_000, 4);
    INDArray narrow = many.get(NDArrayIndex.all(), NDArrayIndex.interval(0, 2));

    assertThatArray(new ScaledDotProductScores().between(many, many)).hasShape(2_000, 2_000);
    assertThatArray(additive.between(many, narrow)).hasShape(2_000, 2_000);
  }

  @Test
  void aTraceSeesOneStepOfTheDotProductAndOfAdditive() {
    Recording dot = new Recording();
    Recording add = new Recording();

    INDArray dotScores = new DotProductScores().between(queries, keys, dot);
    INDArray addScores = additive.between(queries, zeros(3, 2), add);

    assertThat(dot.steps()).containsExactly("scores");
    assertThatArray(dot.get("scores")).isExactly(dotScores);
    assertThat(add.steps()).containsExactly("scores");
    assertThatArray(add.get("scores")).isExactly(addScores);
  }

  @Test
  void aTraceSeesBothStepsOfScaled() {
    Recording trace = new Recording();

    INDArray result = new ScaledDotProductScores().between(queries, keys, trace);

    assertThat(trace.steps()).containsExactly("scores", "scaled");
    assertThatArray(trace.get("scores")).holdsExactly(3, 2, 10, 4, 4, 6);
    assertThatArray(trace.get("scaled")).holdsExactly(1.5, 1, 5, 2, 2, 3);
    assertThatArray(result).isExactly(trace.get("scaled"));
  }

  @Test
  void queriesAndKeysOfDifferentWidthsAreRefused() {
    String message =
        "keys has shape [5, 6]; this step needs [n_k, d_k], and queries [3, 4] already set d_k = 4";

    assertThatThrownBy(() -> new DotProductScores().between(zeros(3, 4), zeros(5, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> new ScaledDotProductScores().between(zeros(3, 4), zeros(5, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(message);
  }

  @Test
  void additiveRefusesQueriesAndKeysThatDoNotFitItsParameters() {
    assertThatThrownBy(() -> additive.between(zeros(3, 5), zeros(3, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "queryWeights has shape [2, 4]; this step needs [d_a, d_q], and queries [3, 5] already set d_q = 5");
    assertThatThrownBy(() -> additive.between(zeros(3, 4), zeros(3, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keyWeights has shape [2, 2]; this step needs [d_a, d_k], and keys [3, 3] already set d_k = 3");
  }

  @Test
  void additiveRefusesParametersThatDisagree() {
    assertThatThrownBy(() -> new AdditiveScores(w, zeros(3, 2), v))
        .hasMessage(
            "keyWeights has shape [3, 2]; this step needs [d_a, d_k], and queryWeights [2, 4] already set d_a = 2");
    assertThatThrownBy(() -> new AdditiveScores(w, u, zeros(3)))
        .hasMessage(
            "direction has shape [3]; this step needs [d_a], and queryWeights [2, 4] already set d_a = 2");
    assertThatThrownBy(() -> new AdditiveScores(w, null, v))
        .hasMessage("keyWeights is null; this step needs [d_a, d_k]");
    assertThatThrownBy(() -> new AdditiveScores(w, u, v.castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("direction holds FLOAT numbers");
  }

  @Test
  void additiveCopiesItsParameters() {
    INDArray myW = w.dup();
    INDArray myU = u.dup();
    INDArray myV = v.dup();
    Scores copied = new AdditiveScores(myW, myU, myV);

    myW.assign(9);
    myU.assign(9);
    myV.assign(9);

    INDArray narrow = new Draw(2).uniform(3, 2);
    assertThatArray(copied.between(queries, narrow)).isExactly(additive.between(queries, narrow));
  }

  @Test
  void aBatchBesideASingleMatrixIsRefusedByName() {
    assertThatThrownBy(() -> new DotProductScores().between(zeros(2, 3, 4), zeros(5, 4)))
        .hasMessage(
            "keys has shape [5, 4]; this step needs [batch, n_k, d_k], because queries [2, 3, 4] is a batch");
    assertThatThrownBy(() -> new ScaledDotProductScores().between(zeros(3, 4), zeros(2, 5, 4)))
        .hasMessage(
            "keys has shape [2, 5, 4]; this step needs [n_k, d_k], because queries [3, 4] is no batch");
    assertThatThrownBy(() -> additive.between(zeros(2, 3, 4), zeros(5, 2)))
        .hasMessage(
            "keys has shape [5, 2]; this step needs [batch, n_k, d_k], because queries [2, 3, 4] is a batch");
  }

  @Test
  void nullFloatAndEmptyAreRefused() {
    assertThatThrownBy(() -> new DotProductScores().between(null, keys))
        .hasMessage("queries is null; this step needs [n_q, d_k]");
    assertThatThrownBy(() -> new ScaledDotProductScores().between(queries, null))
        .hasMessage("keys is null; this step needs [n_k, d_k]");
    assertThatThrownBy(() -> new DotProductScores().between(queries, keys.castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("keys holds FLOAT numbers");
    assertThatThrownBy(() -> additive.between(zeros(0, 4), zeros(3, 2)))
        .hasMessage(
            "queries has shape [0, 4]; this step needs [n_q, d_q], and n_q must be at least 1");
  }
}
