package attention.mask;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What holds for all masks, and masks over masks. */
class MaskTest {
  private static final double HID = Double.NEGATIVE_INFINITY;

  static Stream<Mask> all() {
    return Stream.of(
        Mask.none(),
        Mask.causal(),
        Mask.padding(2),
        Mask.additive(Nd4j.create(new double[][] {{0.5, HID}, {0, 2}})),
        Mask.padding(1).and(Mask.causal()));
  }

  @Test
  void noneLeavesTheScoresAsTheyAre() {
    INDArray scores = new Draw(2).uniform(2, 3, 4);

    assertThatArray(Mask.none().over(scores)).isExactly(scores);
  }

  @Test
  void aKeyIsSeenWhereNeitherOfTwoMasksHidesIt() {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, 3, 3);
    double[] both = {0, HID, HID, 0, 0, HID, 0, 0, HID};

    assertThatArray(Mask.causal().and(Mask.padding(2)).over(scores)).holdsExactly(both);
    assertThatArray(Mask.padding(2).and(Mask.causal()).over(scores)).holdsExactly(both);
    assertThatArray(Mask.none().and(Mask.causal()).and(Mask.none()).over(scores))
        .isExactly(Mask.causal().over(scores));
  }

  @Test
  void biasesOfTwoMasksAddUp() {
    Mask two = Mask.additive(Nd4j.create(new double[][] {{2, HID, HID}}));
    Mask three = Mask.additive(Nd4j.create(new double[][] {{3, 3, HID}}));

    assertThatArray(two.and(three).over(Nd4j.create(new double[][] {{1, 1, 1}})))
        .holdsExactly(6, HID, HID);
  }

  @Test
  void aHiddenScoreThatIsNoNumberIsNotCoveredUp() {
    INDArray scores = Nd4j.create(new double[][] {{1, Double.NaN}, {1, -HID}, {1, HID}});

    assertThatArray(Mask.padding(1).over(scores))
        .holdsExactly(1, Double.NaN, 1, Double.NaN, 1, HID);
  }

  @ParameterizedTest
  @MethodSource("all")
  void scoresThatAreNoTableOfDoublesAreRefused(Mask mask) {
    assertThatThrownBy(() -> mask.over(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("scores is null; this step needs [n_q, n_k]");
    assertThatThrownBy(() -> mask.over(Nd4j.createFromArray(1.0, 2.0)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("scores has shape [2]; this step needs [n_q, n_k]");
    assertThatThrownBy(() -> mask.over(Nd4j.zeros(DataType.FLOAT, 2, 2)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("scores holds FLOAT numbers");
    assertThatThrownBy(() -> mask.over(Nd4j.zeros(DataType.DOUBLE, 1, 1, 1, 2, 2)))
        .isInstanceOf(ShapeException.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingToCombineWithIsRefused(Mask mask) {
    assertThatThrownBy(() -> mask.and(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no other mask to combine with; where nothing is hidden, give Mask.none()");
  }
}
