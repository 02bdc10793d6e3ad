package attention.project;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Both conventions: what each computes, and that each names the shapes of its own convention. */
class ProjectionTest {
  private final INDArray columns = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private final INDArray rows = Nd4j.create(new double[][] {{1, 4}, {2, 5}, {3, 6}});
  private final INDArray bias = Nd4j.createFromArray(10.0, 20.0);
  private final INDArray features = Nd4j.create(new double[][] {{1, 0, -1}, {0, 2, 0}});

  @Test
  void theColumnConventionMultipliesWeightsByEachToken() {
    assertThatArray(new LinearProjection(columns).of(features))
        .hasShape(2, 2)
        .holdsExactly(-2, -2, 4, 10);
    assertThatArray(new LinearProjection(columns, bias).of(features))
        .hasShape(2, 2)
        .holdsExactly(8, 18, 14, 30);
  }

  @Test
  void theRowConventionMultipliesEachTokenByWeights() {
    assertThatArray(new RowVectorProjection(rows).of(features))
        .hasShape(2, 2)
        .holdsExactly(-2, -2, 4, 10);
    assertThatArray(new RowVectorProjection(rows, bias).of(features))
        .hasShape(2, 2)
        .holdsExactly(8, 18, 14, 30);
  }

  @Test
  void squareWeightsAreNotTransposedByMistake() {
    INDArray square = Nd4j.create(new double[][] {{1, 2}, {3, 4}});
    INDArray token = Nd4j.create(new double[][] {{1, 10}});

    assertThatArray(new LinearProjection(square).of(token)).holdsExactly(21, 43);
    assertThatArray(new RowVectorProjection(square).of(token)).holdsExactly(31, 42);
  }

  /** With as many tokens as outputs a bias could be added down the wrong side unnoticed. */
  @Test
  void theBiasIsAddedToEveryToken() {
    INDArray zeros = Nd4j.zeros(DataType.DOUBLE, 2, 2, 3);

    assertThatArray(new LinearProjection(columns, bias).of(zeros))
        .hasShape(2, 2, 2)
        .holdsExactly(10, 20, 10, 20, 10, 20, 10, 20);
    assertThatArray(new RowVectorProjection(rows, bias).of(zeros))
        .hasShape(2, 2, 2)
        .holdsExactly(10, 20, 10, 20, 10, 20, 10, 20);
  }

  @Test
  void noTokenSeesAnother() {
    INDArray one = new LinearProjection(columns, bias).of(features);
    INDArray changed = features.dup();
    changed.putScalar(0, 0, 1000);

    INDArray other = new LinearProjection(columns, bias).of(changed);

    assertThatArray(other.getRow(1)).isExactly(one.getRow(1));
    assertThatArray(other.getRow(0)).holdsExactly(1007, 4014);
  }

  @Test
  void featuresOfAnotherWidthAreRefused() {
    INDArray wide = Nd4j.zeros(DataType.DOUBLE, 5, 4);

    assertThatThrownBy(() -> new LinearProjection(columns).of(wide))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "weights has shape [2, 3]; this step needs [d_out, d_in], and features [5, 4] already set d_in = 4");
    assertThatThrownBy(() -> new RowVectorProjection(rows).of(wide))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "weights has shape [3, 2]; this step needs [d_in, d_out], and features [5, 4] already set d_in = 4");
  }

  @Test
  void aBiasOfAnotherLengthIsRefused() {
    INDArray three = Nd4j.zeros(DataType.DOUBLE, 3);

    assertThatThrownBy(() -> new LinearProjection(columns, three))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "bias has shape [3]; this step needs [d_out], and weights [2, 3] already set d_out = 2");
    assertThatThrownBy(() -> new RowVectorProjection(rows, three))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "bias has shape [3]; this step needs [d_out], and weights [3, 2] already set d_out = 2");
  }

  @Test
  void aBiasOfOneRowIsRefusedRatherThanBroadcast() {
    assertThatThrownBy(() -> new LinearProjection(columns, bias.reshape(1, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("bias has shape [1, 2]; this step needs [d_out]");
  }

  @Test
  void nullAndFloatAreRefusedByName() {
    assertThatThrownBy(() -> new LinearProjection(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("weights is null; this step needs [d_out, d_in]");
    assertThatThrownBy(() -> new RowVectorProjection(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("weights is null; this step needs [d_in, d_out]");
    assertThatThrownBy(() -> new LinearProjection(columns, null))
        .hasMessage("bias is null; this step needs [d_out]");
    assertThatThrownBy(() -> new RowVectorProjection(rows, null))
        .hasMessage("bias is null; this step needs [d_out]");
    assertThatThrownBy(() -> new LinearProjection(columns).of(null))
        .hasMessage("features is null; this step needs [n, d_in]");
    assertThatThrownBy(() -> new RowVectorProjection(rows).of(features.castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessage(
            "features holds FLOAT numbers; this step calculates in DOUBLE: pass features.castTo(DataType.DOUBLE)");
  }

  @Test
  void weightsAndBiasAreCopied() {
    INDArray myColumns = columns.dup();
    INDArray myRows = rows.dup();
    INDArray myBias = bias.dup();
    Projection column = new LinearProjection(myColumns, myBias);
    Projection row = new RowVectorProjection(myRows, myBias);

    myColumns.assign(99);
    myRows.assign(99);
    myBias.assign(99);

    assertThatArray(column.of(features)).holdsExactly(8, 18, 14, 30);
    assertThatArray(row.of(features)).holdsExactly(8, 18, 14, 30);
  }
}
