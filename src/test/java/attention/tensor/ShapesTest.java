package attention.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ShapesTest {
  private static INDArray array(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void aSymbolIsTheSizeOfItsDimension() {
    Shapes shapes =
        Shapes.of("queries", array(3, 4), "n_q", "d_k").and("keys", array(5, 4), "n_k", "d_k");

    assertThat(shapes.size("n_q")).isEqualTo(3);
    assertThat(shapes.size("n_k")).isEqualTo(5);
    assertThat(shapes.size("d_k")).isEqualTo(4);
  }

  @Test
  void aBatchStandsInFrontOfAllData() {
    Shapes shapes =
        Shapes.of("queries", array(2, 3, 4), "n_q", "d_k")
            .and("keys", array(2, 5, 4), "n_k", "d_k")
            .parameter("weights", array(4, 7), "d_k", "d_out");

    assertThat(shapes.size("batch")).isEqualTo(2);
    assertThat(shapes.size("n_k")).isEqualTo(5);
    assertThat(shapes.size("d_out")).isEqualTo(7);
  }

  @Test
  void anUnknownSymbolIsRefused() {
    Shapes shapes = Shapes.of("queries", array(3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.size("d_v"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no argument has a dimension named d_v; bound are [n_q, d_k]");
  }

  @Test
  void aSizeThatDisagreesNamesWhoSetIt() {
    Shapes shapes = Shapes.of("queries", array(3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.and("keys", array(5, 6), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [5, 6]; this step needs [n_k, d_k], and queries [3, 4] already set d_k = 4");
  }

  @Test
  void theFirstOfSeveralSettersIsNamed() {
    Shapes shapes =
        Shapes.of("queries", array(3, 4), "n_q", "d_k").and("keys", array(5, 4), "n_k", "d_k");

    assertThatThrownBy(() -> shapes.parameter("weights", array(9, 8), "d_out", "d_k"))
        .hasMessage(
            "weights has shape [9, 8]; this step needs [d_out, d_k], and queries [3, 4] already set d_k = 4");
  }

  @Test
  void aSymbolTwiceInOneArgumentMeansASquare() {
    assertThatThrownBy(() -> Shapes.of("matrix", array(3, 4), "n", "n"))
        .hasMessage(
            "matrix has shape [3, 4]; this step needs [n, n], and matrix [3, 4] already set n = 3");
    assertThat(Shapes.of("matrix", array(3, 3), "n", "n").size("n")).isEqualTo(3);
  }

  @Test
  void batchesOfDifferentSizesAreRefused() {
    Shapes shapes = Shapes.of("queries", array(2, 3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.and("keys", array(3, 5, 4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [3, 5, 4]; this step needs [batch, n_k, d_k], and queries [2, 3, 4] already set batch = 2");
  }

  @Test
  void aBatchBesideASingleMatrixIsRefused() {
    Shapes shapes = Shapes.of("queries", array(2, 3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.and("keys", array(5, 4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [5, 4]; this step needs [batch, n_k, d_k], because queries [2, 3, 4] is a batch");
  }

  @Test
  void aSingleMatrixBesideABatchIsRefused() {
    Shapes shapes = Shapes.of("queries", array(3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.and("keys", array(2, 5, 4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [2, 5, 4]; this step needs [n_k, d_k], because queries [3, 4] is no batch");
  }

  @Test
  void aVectorBesideAMatrixIsNotTakenForABatch() {
    Shapes shapes = Shapes.of("queries", array(3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.and("keys", array(4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("keys has shape [4]; this step needs [n_k, d_k]");
  }

  @Test
  void aVectorBesideABatchIsRefused() {
    Shapes shapes = Shapes.of("queries", array(2, 3, 4), "n_q", "d_k");

    assertThatThrownBy(() -> shapes.and("keys", array(4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [4]; this step needs [batch, n_k, d_k], because queries [2, 3, 4] is a batch");
  }

  @Test
  void aParameterIsNeverABatch() {
    Shapes shapes = Shapes.of("features", array(2, 3, 4), "n", "d_in");

    assertThatThrownBy(() -> shapes.parameter("weights", array(2, 5, 4), "d_out", "d_in"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("weights has shape [2, 5, 4]; this step needs [d_out, d_in]");
  }

  @Test
  void aParameterOfTheWrongRankIsRefused() {
    assertThatThrownBy(() -> Shapes.ofParameter("weights", array(5), "d_out", "d_in"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("weights has shape [5]; this step needs [d_out, d_in]");
  }

  @Test
  void dataMustHaveTheRankOrOneOrTwoMore() {
    assertThatThrownBy(() -> Shapes.of("queries", array(4), "n_q", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries has shape [4]; this step needs [n_q, d_k]");
    assertThatThrownBy(() -> Shapes.of("queries", array(5, 2, 2, 3, 4), "n_q", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries has shape [5, 2, 2, 3, 4]; this step needs [n_q, d_k]");
  }

  @Test
  void dataMayBeABatchOfHeads() {
    Shapes shapes = Shapes.of("queries", array(2, 8, 3, 4), "n_q", "d_k");

    assertThat(shapes.size("heads")).isEqualTo(8);
    assertThat(shapes.and("keys", array(2, 8, 5, 4), "n_k", "d_k").size("n_k")).isEqualTo(5);
    assertThatThrownBy(() -> shapes.and("keys", array(2, 5, 4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [2, 5, 4]; this step needs [batch, heads, n_k, d_k], because queries [2, 8, 3, 4] is a batch of heads");
    assertThatThrownBy(() -> shapes.and("keys", array(2, 4, 5, 4), "n_k", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [2, 4, 5, 4]; this step needs [batch, heads, n_k, d_k], and queries [2, 8, 3, 4] already set heads = 8");
  }

  @Test
  void aScalarIsNoMatrix() {
    assertThatThrownBy(() -> Shapes.of("queries", Nd4j.scalar(1.0), "n_q", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries has shape []; this step needs [n_q, d_k]");
  }

  @Test
  void anEmptyDimensionIsRefused() {
    assertThatThrownBy(() -> Shapes.of("queries", array(0, 4), "n_q", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "queries has shape [0, 4]; this step needs [n_q, d_k], and n_q must be at least 1");
    assertThatThrownBy(() -> Shapes.of("queries", array(0, 3, 4), "n_q", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "queries has shape [0, 3, 4]; this step needs [batch, n_q, d_k], and batch must be at least 1");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> Shapes.of("queries", null, "n_q", "d_k"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries is null; this step needs [n_q, d_k]");
    assertThatThrownBy(() -> Shapes.ofParameter("weights", null, "d_out", "d_in"))
        .isInstanceOf(ShapeException.class)
        .hasMessage("weights is null; this step needs [d_out, d_in]");
  }

  @Test
  void floatsAreRefusedWithTheMend() {
    INDArray floats = Nd4j.zeros(DataType.FLOAT, 3, 4);

    assertThatThrownBy(() -> Shapes.of("queries", floats, "n_q", "d_k"))
        .isInstanceOf(PrecisionException.class)
        .hasMessage(
            "queries holds FLOAT numbers; this step calculates in DOUBLE: pass queries.castTo(DataType.DOUBLE)");
    assertThat(Shapes.of("queries", floats.castTo(DataType.DOUBLE), "n_q", "d_k").size("d_k"))
        .isEqualTo(4);
  }

  @Test
  void aStepMayTakeFloatsToo() {
    INDArray floats = array(3, 4).castTo(DataType.FLOAT);
    INDArray whole = array(3, 4).castTo(DataType.INT32);

    Shapes shapes =
        Shapes.ofFloatsOrDoubles("queries", floats, "n_q", "d_k")
            .and("keys", array(5, 4), "n_k", "d_k")
            .and("values", floats, "n_q", "d_v");

    assertThat(shapes.size("n_k")).isEqualTo(5);
    assertThatThrownBy(() -> shapes.and("more", whole, "n_q", "d_v"))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("more holds INT numbers");
  }

  @Test
  void addingAnArgumentLeavesTheEarlierShapesAsTheyWere() {
    Shapes earlier = Shapes.of("queries", array(3, 4), "n_q", "d_k");
    Shapes later = earlier.and("keys", array(5, 4), "n_k", "d_k");

    assertThat(later.size("n_k")).isEqualTo(5);
    assertThatThrownBy(() -> earlier.size("n_k")).isInstanceOf(IllegalArgumentException.class);
  }
}
