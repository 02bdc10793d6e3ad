package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The four steps with numbers that fit into the head. */
class TransformerBlockTest {
  private static final INDArray X = Nd4j.create(new double[][] {{2, 5}});
  private static final Sublayer LESS_ONE = x -> x.sub(1);
  private static final Sublayer TIMES_TEN = x -> x.mul(10);
  private static final Sublayer HALF = x -> x.mul(0.5);
  private static final Sublayer SQUARE = x -> x.mul(x);
  private final BlockSteps block = new TransformerBlock();

  @Test
  void normalised() {
    assertThatArray(
            block.normalised(
                Nd4j.create(new double[][] {{3, 1}}),
                Nd4j.createFromArray(1.0, 2.0),
                Nd4j.createFromArray(0.0, 5.0),
                0.1))
        .holdsWithin(1e-12, 1 / Math.sqrt(1.1), 5 - 2 / Math.sqrt(1.1));
  }

  /** (2, 5) becomes (−3 → 0, 5 + 1 = 6, 7), then 0 + 6 − 7 and 14 + 1. */
  @Test
  void feedForward() {
    assertThatArray(
            block.feedForward(
                X,
                Nd4j.create(new double[][] {{1, -1}, {0, 1}, {1, 1}}),
                Nd4j.createFromArray(0.0, 1.0, 0.0),
                Nd4j.create(new double[][] {{1, 1, -1}, {0, 0, 2}}),
                Nd4j.createFromArray(0.0, 1.0)))
        .holdsExactly(-1, 15);
  }

  /** m = 2 + 10·(2 − 1) = 12, then 12 + 6² = 48; and 5 + 40 = 45, then 45 + 22.5². */
  @Test
  void preNorm() {
    assertThatArray(block.preNorm(X, TIMES_TEN, LESS_ONE, SQUARE, HALF)).holdsExactly(48, 551.25);
  }

  /** m = 2 + 20 − 1 = 21, then (21 + 21²)/2 = 231; and 5 + 50 − 1 = 54, then (54 + 54²)/2. */
  @Test
  void postNorm() {
    assertThatArray(block.postNorm(X, TIMES_TEN, LESS_ONE, SQUARE, HALF)).holdsExactly(231, 1485);
  }
}
