package attention.tensor;

import static attention.testing.ArrayAssert.assertThatArray;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Products are worked with a pencil. */
class MatrixProductTest {
  private final INDArray left = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private final INDArray right = Nd4j.create(new double[][] {{1, 0}, {0, 2}, {1, 1}});
  private final INDArray other = Nd4j.create(new double[][] {{0, 1}, {1, 0}, {0, 0}});

  @Test
  void rowsMeetColumns() {
    assertThatArray(MatrixProduct.of(left, right)).hasShape(2, 2).holdsExactly(4, 7, 10, 16);
  }

  @Test
  void rowsMeetRowsWhereTheRightSideIsTransposed() {
    assertThatArray(MatrixProduct.ofTransposed(left, right.transpose()))
        .hasShape(2, 2)
        .holdsExactly(4, 7, 10, 16);
  }

  @Test
  void eachMemberOfABatchMeetsItsOwnMatrix() {
    INDArray lefts = Nd4j.stack(0, left, left.mul(10));
    INDArray rights = Nd4j.stack(0, right, other);
    INDArray transposed = Nd4j.stack(0, right.transpose(), other.transpose());

    assertThatArray(MatrixProduct.of(lefts, rights))
        .hasShape(2, 2, 2)
        .holdsExactly(4, 7, 10, 16, 20, 10, 50, 40);
    assertThatArray(MatrixProduct.ofTransposed(lefts, transposed))
        .hasShape(2, 2, 2)
        .holdsExactly(4, 7, 10, 16, 20, 10, 50, 40);
  }

  @Test
  void oneMatrixServesTheWholeBatch() {
    INDArray lefts = Nd4j.stack(0, left, left.mul(10));

    assertThatArray(MatrixProduct.of(lefts, right))
        .hasShape(2, 2, 2)
        .holdsExactly(4, 7, 10, 16, 40, 70, 100, 160);
    assertThatArray(MatrixProduct.ofTransposed(lefts, right.transpose()))
        .hasShape(2, 2, 2)
        .holdsExactly(4, 7, 10, 16, 40, 70, 100, 160);
  }
}
