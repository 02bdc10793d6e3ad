package attention.mask;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.weight.Softmax;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MaskedSoftmaxTest {
  private final MaskedSoftmax masked = new MaskedSoftmax();

  @Test
  void hiddenKeysGetNothingAndTheOthersShareAll() {
    double ln2 = Math.log(2);
    double ln3 = Math.log(3);
    INDArray scores = Nd4j.create(new double[][] {{0, ln3, 9, 9}, {ln2, 0, ln3, 9}});

    // The first of two queries stands at the third of four keys.
    assertThatArray(masked.of(scores, 2, true))
        .holdsWithin(DOUBLE_PRECISION, 1 / 4.0, 3 / 4.0, 0, 0, 2 / 3.0, 1 / 3.0, 0, 0);
    assertThatArray(masked.of(scores, 3, false).getRow(1))
        .holdsWithin(DOUBLE_PRECISION, 2 / 6.0, 1 / 6.0, 3 / 6.0, 0);
  }

  @Test
  void theScoreOfAHiddenKeyHasNoInfluenceHoweverLarge() {
    INDArray scores = new Draw(9).uniform(3, 3);
    INDArray changed = scores.dup();
    changed.putScalar(0, 1, 1e300);
    changed.putScalar(0, 2, -1e300);
    changed.putScalar(1, 2, 1e300);

    assertThatArray(masked.of(changed, 3, true)).isExactly(masked.of(scores, 3, true));
  }

  @Test
  void nothingHiddenIsSoftmax() {
    INDArray scores = new Draw(9).uniform(3, 4);

    assertThatArray(masked.of(scores, 4, false)).isExactly(new Softmax().of(scores));
  }

  @Test
  void aRowWithEveryKeyHiddenIsZeros() {
    INDArray scores = Nd4j.create(new double[][] {{5, 7}, {1, 2}, {0, Math.log(3)}});

    assertThatArray(masked.of(scores, 2, true))
        .holdsWithin(DOUBLE_PRECISION, 0, 0, 1, 0, 0.25, 0.75);
    assertThatArray(masked.of(scores, 0, false)).holdsExactly(0, 0, 0, 0, 0, 0);
  }

  @Test
  void aLengthThatCannotBeIsRefused() {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, 2, 3);

    assertThatThrownBy(() -> masked.of(scores, -1, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lengths[0] is -1; a length is 0 or more");
    assertThatThrownBy(() -> masked.of(scores, 4, true))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("lengths[0] is 4, but scores [2, 3] have n_k = 3 keys");
  }
}
