package attention.tensor;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Expectations are java.util.Random's documented algorithm (Marsaglia's), followed in Python. */
class GaussianTest {
  private static final double LOGARITHMS_MAY_DIFFER = 1e-14;

  @Test
  void aSeedGivesItsNumbersRowByRow() {
    assertThatArray(Gaussian.withSeed(42).matrix(2, 3))
        .hasShape(2, 3)
        .holdsWithin(
            LOGARITHMS_MAY_DIFFER,
            1.141905315473055,
            0.919407948982788,
            -0.9498666368908959,
            -1.1069902863993377,
            0.2809776380727795,
            0.6846227956326554);
  }

  @Test
  void aMatrixWithoutNumbersIsRefused() {
    assertThatThrownBy(() -> Gaussian.withSeed(1).matrix(3, 0))
        .isInstanceOf(ShapeException.class)
        .hasMessage("a matrix of 3 rows and 0 columns cannot be drawn; both must be at least 1");
  }

  @Test
  void theNextMatrixGoesOnWhereTheLastEnded() {
    Gaussian gaussian = Gaussian.withSeed(1);

    assertThatArray(gaussian.matrix(1, 2))
        .holdsWithin(LOGARITHMS_MAY_DIFFER, 1.561581040188955, -0.6081826070068602);
    assertThatArray(gaussian.matrix(2, 1))
        .hasShape(2, 1)
        .holdsWithin(LOGARITHMS_MAY_DIFFER, -1.0912278829447088, -0.6245401364066232);
  }
}
