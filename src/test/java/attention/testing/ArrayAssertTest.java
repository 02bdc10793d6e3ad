package attention.testing;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What the other tests rest on must itself refuse what is wrong. */
class ArrayAssertTest {
  private final INDArray array = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void aDifferenceThatNd4jOverlooksIsSeen() {
    INDArray almost = array.add(1e-9);

    assertThat(array).isEqualTo(almost);
    assertThatThrownBy(() -> assertThatArray(array).isExactly(almost))
        .isInstanceOf(AssertionError.class)
        .hasMessage("number 0 of [2, 3] is 1.0, expected 1.000000001 within 0.0");
  }

  @Test
  void theLastNumberCounts() {
    INDArray other = array.dup();
    other.putScalar(1, 2, 6.1);

    assertThatThrownBy(() -> assertThatArray(array).isWithin(0.09, other))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("number 5 of [2, 3] is 6.0, expected 6.1");
  }

  @Test
  void nanEqualsOnlyNan() {
    INDArray nan = Nd4j.createFromArray(Double.NaN);
    INDArray one = Nd4j.createFromArray(1.0);

    assertThatArray(nan).isExactly(nan);
    assertThatThrownBy(() -> assertThatArray(nan).isWithin(1e9, one))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThatArray(one).isWithin(1e9, nan))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void infinityIsNotCloseToANumber() {
    INDArray infinite = Nd4j.createFromArray(Double.POSITIVE_INFINITY);
    INDArray one = Nd4j.createFromArray(1.0);

    assertThatArray(infinite).isExactly(infinite);
    assertThatThrownBy(() -> assertThatArray(infinite).isWithin(1e9, one))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void anotherShapeIsRefusedThoughTheNumbersAreTheSame() {
    assertThatThrownBy(() -> assertThatArray(array).isExactly(array.reshape(3, 2)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected shape [3, 2] but was [2, 3]");
  }

  @Test
  void aPartOfTheNumbersIsNotEnough() {
    assertThatThrownBy(() -> assertThatArray(array).holdsExactly(1, 2, 3))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected 3 numbers but there are 6");
  }

  @Test
  void aTransposedViewIsReadRowAfterRow() {
    assertThatArray(array.transpose()).hasShape(3, 2).holdsExactly(1, 4, 2, 5, 3, 6);
  }
}
