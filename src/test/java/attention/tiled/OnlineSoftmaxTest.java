package attention.tiled;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Trace;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class OnlineSoftmaxTest {
  private static final double LOG_2 = Math.log(2);

  private final TiledSteps steps = new OnlineSoftmax();

  @Test
  void aSummaryHoldsMaximumSumAndOutputInThisOrder() {
    INDArray scores = Nd4j.createFromArray(new double[][] {{3 - LOG_2, 3}, {5, 5 - 2 * LOG_2}});
    INDArray values = Nd4j.createFromArray(new double[][] {{4, 0}, {1, 3}});

    assertThatArray(steps.summary(scores, values))
        .hasShape(2, 4)
        .holdsWithin(DOUBLE_PRECISION, 3, 1.5, 3, 3, 5, 1.25, 4.25, 0.75);
  }

  @Test
  void theSummaryWithTheSmallerMaximumIsScaledDown() {
    INDArray first = Nd4j.createFromArray(new double[][] {{5, 1, 8}, {7, 1.5, 2}});
    INDArray second = Nd4j.createFromArray(new double[][] {{5 + LOG_2, 1, 1}, {7 - LOG_2, 1, 4}});

    assertThatArray(steps.merged(first, second))
        .holdsWithin(DOUBLE_PRECISION, 5 + LOG_2, 1.5, 5, 7, 2, 4);
  }

  @Test
  void theContextIsThatOfTheTextbook() {
    Draw draw = new Draw(142);
    INDArray queries = draw.uniform(3, 2);
    INDArray keys = draw.uniform(5, 2);
    INDArray values = draw.uniform(5, 4);
    AttentionFunction textbook = AttentionFunction.scaledDotProduct();

    assertThatArray(steps.context(queries, keys, values, 2, false))
        .isWithin(DOUBLE_PRECISION, textbook.of(queries, keys, values));
    assertThatArray(steps.context(queries, keys, values, 2, true))
        .isWithin(
            DOUBLE_PRECISION, textbook.of(queries, keys, values, Mask.causal(), Trace.none()));
  }

  @Test
  void summariesOfDifferentShapesAreRefused() {
    Draw draw = new Draw(143);

    assertThatThrownBy(() -> steps.merged(draw.uniform(2, 4), draw.uniform(3, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "second has shape [3, 4]; this step needs [n_q, 2 + d_v], and first [2, 4] already set"
                + " n_q = 2");
  }
}
