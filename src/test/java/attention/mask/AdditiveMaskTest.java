package attention.mask;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers that are added to scores, and booleans that hide them. */
class AdditiveMaskTest {
  private static final double HID = Double.NEGATIVE_INFINITY;

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  private static INDArray booleans(double[][] numbers) {
    return Nd4j.create(numbers).castTo(DataType.BOOL);
  }

  @Test
  void itsNumbersAreAdded() {
    INDArray bias = Nd4j.create(new double[][] {{0.5, HID, -2}, {0, 1, 3}});

    assertThatArray(Mask.additive(bias).over(zeros(2, 3).add(10)))
        .holdsExactly(10.5, HID, 8, 10, 11, 13);
  }

  @Test
  void oneTableServesEveryMemberAndHead() {
    INDArray bias = Nd4j.create(new double[][] {{1, 2}, {3, HID}});

    assertThatArray(Mask.additive(bias).over(zeros(2, 2, 2)))
        .holdsExactly(1, 2, 3, HID, 1, 2, 3, HID);
    assertThatArray(Mask.additive(bias).over(zeros(1, 3, 2, 2)))
        .holdsExactly(1, 2, 3, HID, 1, 2, 3, HID, 1, 2, 3, HID);
  }

  @Test
  void aTableOfItsOwnForEveryHead() {
    INDArray bias = new Draw(3).uniform(2, 3, 4, 5);
    INDArray scores = new Draw(4).uniform(2, 3, 4, 5);

    assertThatArray(Mask.additive(bias).over(scores)).isExactly(bias.add(scores));
  }

  @Test
  void booleansHideWhereTheySayNo() {
    Mask mask = Mask.allowing(booleans(new double[][] {{1, 0, 1}, {0, 0, 1}}));

    assertThatArray(mask.over(zeros(2, 3).add(4))).holdsExactly(4, HID, 4, HID, HID, 4);
  }

  @Test
  void booleansOfAnyLayoutServe() {
    INDArray allowed = booleans(new double[][] {{1, 0}, {1, 1}, {0, 1}}).transpose();

    assertThatArray(Mask.allowing(allowed).over(zeros(2, 3))).holdsExactly(0, 0, HID, HID, 0, 0);
  }

  @Test
  void aLaterChangeOfItsNumbersIsNotSeen() {
    INDArray bias = Nd4j.create(new double[][] {{2, -1}});
    Mask mask = Mask.additive(bias);
    bias.assign(9);

    assertThatArray(mask.over(zeros(1, 2))).holdsExactly(2, -1);
  }

  @Test
  void aTransposedBiasIsAddedAsItReads() {
    INDArray bias = Nd4j.create(new double[][] {{2, -1}, {3, 4}, {5, 6}}).transpose();

    assertThatArray(Mask.additive(bias).over(zeros(2, 3))).holdsExactly(2, 3, 5, -1, 4, 6);
  }

  @Test
  void booleansForAnAdditiveMaskAreRefused() {
    assertThatThrownBy(() -> Mask.additive(booleans(new double[][] {{1, 0}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "bias holds booleans; an additive mask holds numbers that are added to the scores, 0 and −∞."
                + " For booleans there is Mask.allowing, true where a query may see a key");
  }

  @Test
  void numbersThatLookLikeBooleansAreRefused() {
    String told = "bias holds only 0 and 1, as a boolean mask does; added to the scores, 1 hides";
    INDArray zerosAndOnes = Nd4j.create(new double[][] {{1, 0}, {1, 1}});

    assertThatThrownBy(() -> Mask.additive(zerosAndOnes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(told)
        .hasMessageContaining("Mask.allowing(bias.castTo(DataType.BOOL))");
    assertThatThrownBy(() -> Mask.additive(zerosAndOnes.castTo(DataType.INT32)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(told);
    assertThatArray(Mask.additive(zeros(1, 2)).over(zeros(1, 2))).holdsExactly(0, 0);
  }

  @Test
  void numbersForAMaskOfBooleansAreRefused() {
    assertThatThrownBy(() -> Mask.allowing(Nd4j.create(new double[][] {{0, HID}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "allowed holds DOUBLE numbers; Mask.allowing needs booleans, true where a query may see a key."
                + " For numbers that are added to the scores there is Mask.additive");
    assertThatThrownBy(() -> Mask.allowing(Nd4j.create(new double[][] {{1, 0}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(
            "It holds only 0 and 1: allowed.castTo(DataType.BOOL) makes booleans of them");
  }

  @Test
  void nanAndInfinityAreRefused() {
    String told = "bias holds NaN or +∞, which would make weights NaN; to hide a key, add −∞";

    assertThatThrownBy(() -> Mask.additive(Nd4j.create(new double[][] {{0, Double.NaN}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(told);
    assertThatThrownBy(() -> Mask.additive(Nd4j.create(new double[][] {{0, -HID}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(told);
  }

  @Test
  void nothingAndAnotherPrecisionAreRefused() {
    assertThatThrownBy(() -> Mask.additive(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("bias is null; an additive mask needs [n_q, n_k]");
    assertThatThrownBy(() -> Mask.allowing(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("allowed is null; Mask.allowing needs [n_q, n_k]");
    assertThatThrownBy(() -> Mask.additive(zeros(2, 2).castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("bias holds FLOAT numbers");
  }

  @Test
  void anotherShapeThanTheScoresIsRefused() {
    assertThatThrownBy(() -> Mask.additive(zeros(3, 2)).over(zeros(2, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "the mask has shape [3, 2] and scores [2, 3]; a mask needs [n_q, n_k] = [2, 3], or the shape of the scores");
    assertThatThrownBy(() -> Mask.additive(zeros(1, 3)).over(zeros(2, 3)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Mask.additive(zeros(3)).over(zeros(2, 3)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Mask.additive(zeros(4, 2, 3)).over(zeros(4, 5, 2, 3)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Mask.allowing(zeros(2, 2).castTo(DataType.BOOL)).over(zeros(2, 3)))
        .isInstanceOf(ShapeException.class);
  }
}
