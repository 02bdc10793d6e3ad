package attention.mix;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class WeightedSumTest {
  private final WeightedSum weightedSum = new WeightedSum();
  private final INDArray weights = Nd4j.create(new double[][] {{0.5, 0.25, 0.25}, {0, 1, 0}});
  private final INDArray values = Nd4j.create(new double[][] {{4, 0}, {8, 2}, {0, 6}});

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void everyContextIsItsRowsMixOfTheValues() {
    assertThatArray(weightedSum.of(weights, values)).hasShape(2, 2).holdsExactly(4, 2, 8, 2);
  }

  @Test
  void squareTablesAreNotTransposedByMistake() {
    INDArray first = Nd4j.create(new double[][] {{0, 1}, {0, 1}});
    INDArray square = Nd4j.create(new double[][] {{1, 2}, {3, 4}});

    assertThatArray(weightedSum.of(first, square)).holdsExactly(3, 4, 3, 4);
  }

  @Test
  void oneTokenKeepsItsValue() {
    assertThatArray(weightedSum.of(zeros(1, 1).add(1), Nd4j.create(new double[][] {{7, 8, 9}})))
        .hasShape(1, 3)
        .holdsExactly(7, 8, 9);
  }

  @Test
  void twoThousandTokensServe() {
    assertThatArray(weightedSum.of(zeros(2_000, 2_000).add(0.5), zeros(2_000, 1).add(1)))
        .isExactly(zeros(2_000, 1).add(1_000));
  }

  @Test
  void anotherNumberOfValuesThanWeightsIsRefused() {
    assertThatThrownBy(() -> weightedSum.of(zeros(2, 3), zeros(4, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "values has shape [4, 2]; this step needs [n_k, d_v], and weights [2, 3] already set n_k = 3");
  }

  @Test
  void aBatchBesideASingleMatrixIsRefusedByName() {
    assertThatThrownBy(() -> weightedSum.of(zeros(5, 2, 3), zeros(3, 2)))
        .hasMessage(
            "values has shape [3, 2]; this step needs [batch, n_k, d_v], because weights [5, 2, 3] is a batch");
    assertThatThrownBy(() -> weightedSum.of(zeros(2, 3), zeros(5, 3, 2)))
        .hasMessage(
            "values has shape [5, 3, 2]; this step needs [n_k, d_v], because weights [2, 3] is no batch");
  }

  @Test
  void nullFloatAndEmptyAreRefused() {
    assertThatThrownBy(() -> weightedSum.of(null, values))
        .hasMessage("weights is null; this step needs [n_q, n_k]");
    assertThatThrownBy(() -> weightedSum.of(weights, null))
        .hasMessage("values is null; this step needs [n_k, d_v]");
    assertThatThrownBy(() -> weightedSum.of(weights, values.castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("values holds FLOAT numbers");
    assertThatThrownBy(() -> weightedSum.of(weights, zeros(3, 0)))
        .hasMessage(
            "values has shape [3, 0]; this step needs [n_k, d_v], and d_v must be at least 1");
  }
}
