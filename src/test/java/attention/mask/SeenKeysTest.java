package attention.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SeenKeysTest {
  static Stream<Arguments> masksAndShapes() {
    return Stream.of(
            Mask.none(), Mask.causal(), Mask.padding(2), Mask.causal().and(Mask.padding(1)))
        .flatMap(
            mask ->
                Stream.of(
                        new long[] {3, 3},
                        new long[] {2, 5},
                        new long[] {5, 2},
                        new long[] {2, 4, 3})
                    .map(shape -> Arguments.of(mask, shape)));
  }

  @ParameterizedTest
  @MethodSource("masksAndShapes")
  void areThoseThatTheMaskLeaves(Mask mask, long[] shape) {
    INDArray over = mask.over(Nd4j.zeros(DataType.DOUBLE, shape.clone()));

    SeenKeys seen = mask.seen(shape).orElseThrow();

    int keys = (int) shape[shape.length - 1];
    double[] left = over.dup('c').data().asDouble();
    for (int i = 0; i < left.length; i++) {
      int query = i / keys % (int) shape[shape.length - 2];
      boolean hidden = i % keys >= seen.by(0, query);
      assertThat(left[i]).isEqualTo(hidden ? Double.NEGATIVE_INFINITY : 0);
    }
  }

  @Test
  void eachMemberHasItsOwnPadding() {
    SeenKeys seen = Mask.padding(1, 4).and(Mask.causal()).seen(2, 8, 4, 4).orElseThrow();

    assertThat(seen.by(0, 3)).isEqualTo(1);
    assertThat(seen.by(1, 3)).isEqualTo(4);
    assertThat(seen.by(1, 1)).isEqualTo(2);
  }

  @Test
  void doNotTellAllOfABias() {
    Mask bias = Mask.additive(Nd4j.createFromArray(new double[][] {{0, 2}, {1, 3}}));

    assertThat(bias.seen(2, 2)).isEmpty();
    assertThat(Mask.causal().and(bias).seen(2, 2)).isEmpty();
    assertThat(bias.and(Mask.causal()).seen(2, 2)).isEmpty();
  }

  @Test
  void ofPaddingThatDoesNotFitAreRefused() {
    assertThatThrownBy(() -> Mask.padding(1, 5).seen(2, 6, 4))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("lengths[1] is 5, but scores [2, 6, 4] have n_k = 4 keys");
  }
}
