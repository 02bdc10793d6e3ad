package attention.position;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.head.AttentionFunction;
import attention.head.TextbookAttention;
import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.score.DotProductScores;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Trace;
import attention.weight.Softmax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class RotaryScoresTest {
  private static final RotaryPositions ROTARY = new RotaryPositions();

  @Test
  void equalVectorsScoreTheCosineOfTheirDistance() {
    INDArray same = Nd4j.createFromArray(new double[][] {{1, 0}, {1, 0}, {1, 0}});

    assertThatArray(new RotaryScores(ROTARY, new DotProductScores()).between(same, same))
        .holdsWithin(
            1e-10,
            1,
            0.5403023059,
            -0.4161468365,
            0.5403023059,
            1,
            0.5403023059,
            -0.4161468365,
            0.5403023059,
            1);
  }

  @Test
  void aQueryAtARightAngleTellsBeforeFromBehind() {
    INDArray queries = Nd4j.createFromArray(new double[][] {{0, 1}, {0, 1}});
    INDArray keys = Nd4j.createFromArray(new double[][] {{1, 0}, {1, 0}});

    // A key that stands one behind is turned towards the query, one before away from it.
    assertThatArray(new RotaryScores(ROTARY, new DotProductScores()).between(queries, keys))
        .holdsWithin(1e-10, 0, 0.8414709848, -0.8414709848, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 1000})
  void scoresDependOnTheDistanceOnly(int shift) {
    Draw draw = new Draw(6);
    INDArray queries = draw.uniform(3, 8, 5, 6);
    INDArray keys = draw.uniform(3, 8, 5, 6);
    DotProductScores dot = new DotProductScores();

    INDArray shifted = dot.between(ROTARY.rotated(queries, shift), ROTARY.rotated(keys, shift));

    assertThatArray(shifted).isWithin(1e-11, new RotaryScores(ROTARY, dot).between(queries, keys));
  }

  @Test
  void theLastQueryStandsAtTheLastKey() {
    Draw draw = new Draw(7);
    INDArray queries = draw.uniform(5, 4);
    INDArray keys = draw.uniform(5, 4);
    INDArray all = RotaryScores.scaledDotProduct().between(queries, keys);

    INDArray lastTwo =
        RotaryScores.scaledDotProduct()
            .between(queries.get(NDArrayIndex.interval(3, 5), NDArrayIndex.all()), keys);

    assertThatArray(lastTwo)
        .isWithin(1e-12, all.get(NDArrayIndex.interval(3, 5), NDArrayIndex.all()));
  }

  @Test
  void valuesAreNotRotated() {
    INDArray one = new Draw(8).uniform(1, 4);
    INDArray values = Nd4j.createFromArray(new double[][] {{1, 0}, {1, 0}, {1, 0}});
    INDArray keys = Nd4j.vstack(one, one, one);

    assertThatArray(attention().of(keys, keys, values)).isWithin(1e-12, values);
  }

  @Test
  void itFitsUnderAMask() {
    INDArray values = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}});
    INDArray keys = new Draw(9).uniform(2, 2);

    assertThatArray(attention().of(keys, keys, values, Mask.causal(), Trace.none()).getRow(0, true))
        .holdsWithin(1e-12, 1, 2);
  }

  @Test
  void moreQueriesThanKeysAreRefused() {
    Draw draw = new Draw(10);

    assertThatThrownBy(
            () -> RotaryScores.scaledDotProduct().between(draw.uniform(3, 4), draw.uniform(2, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "queries has shape [3, 4] and keys [2, 4]; with rotary positions the last query stands at the last key, so n_q cannot be more than n_k");
  }

  @Test
  void anOddWidthIsRefused() {
    Draw draw = new Draw(11);

    assertThatThrownBy(
            () -> RotaryScores.scaledDotProduct().between(draw.uniform(2, 3), draw.uniform(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("d = 3 is odd");
  }

  private static AttentionFunction attention() {
    return new TextbookAttention(RotaryScores.scaledDotProduct(), new Softmax(), new WeightedSum());
  }
}
