package attention.mask;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Keys behind a sequence's length are hidden from every query. */
class PaddingMaskTest {
  private static final double HID = Double.NEGATIVE_INFINITY;

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void itLiesOnTheKeysNotOnTheQueries() {
    assertThatArray(Mask.padding(2).over(zeros(3, 4)))
        .holdsExactly(0, 0, HID, HID, 0, 0, HID, HID, 0, 0, HID, HID);
  }

  @Test
  void aFullLengthHidesNothingAndALengthOf0Everything() {
    INDArray scores = new Draw(7).uniform(2, 3);

    assertThatArray(Mask.padding(3).over(scores)).isExactly(scores);
    assertThatArray(Mask.padding(0).over(scores)).holdsExactly(HID, HID, HID, HID, HID, HID);
  }

  @Test
  void eachMemberOfABatchHasALengthOfItsOwn() {
    assertThatArray(Mask.padding(1, 3, 0).over(zeros(3, 2, 3)))
        .holdsExactly(0, HID, HID, 0, HID, HID, 0, 0, 0, 0, 0, 0, HID, HID, HID, HID, HID, HID);
  }

  @Test
  void allHeadsOfAMemberShareItsLength() {
    assertThatArray(Mask.padding(2, 1).over(zeros(2, 2, 1, 3)))
        .holdsExactly(0, 0, HID, 0, 0, HID, 0, HID, HID, 0, HID, HID);
  }

  @Test
  void oneLengthServesAWholeBatch() {
    assertThatArray(Mask.padding(1).over(zeros(3, 1, 2))).holdsExactly(0, HID, 0, HID, 0, HID);
  }

  @Test
  void aLaterChangeOfTheLengthsIsNotSeen() {
    long[] lengths = {1, 2};
    Mask mask = Mask.padding(lengths);
    lengths[0] = 2;

    assertThatArray(mask.over(zeros(2, 1, 2))).holdsExactly(0, HID, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -7, Long.MIN_VALUE})
  void aNegativeLengthIsRefused(long length) {
    assertThatThrownBy(() -> Mask.padding(3, length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lengths[1] is " + length + "; a length is 0 or more");
  }

  @Test
  void noLengthsAreRefused() {
    String told =
        "no lengths are given; padding needs one for each member of the batch, or one for all";
    assertThatThrownBy(() -> Mask.padding())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
    assertThatThrownBy(() -> Mask.padding((long[]) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
  }

  @Test
  void aLengthBeyondTheKeysIsRefused() {
    assertThatThrownBy(() -> Mask.padding(2, 5).over(zeros(2, 6, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "lengths[1] is 5, but scores [2, 6, 4] have n_k = 4 keys; a length counts real keys and cannot be more");
  }

  @Test
  void moreOrFewerLengthsThanMembersAreRefused() {
    assertThatThrownBy(() -> Mask.padding(1, 2).over(zeros(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "padding has 2 lengths, but scores [2, 3] hold one sequence, without a batch; give one length");
    assertThatThrownBy(() -> Mask.padding(1, 2).over(zeros(3, 2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "padding has 2 lengths, but scores [3, 2, 3] hold a batch of 3; give one length for each member, or one for all");
  }
}
