package attention.weight;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;

import attention.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Softmax agrees with PyTorch at three temperatures, for large scores and for rows with −∞. */
class SoftmaxGoldenTest {
  static Stream<Golden> cases() {
    return Golden.cases("softmax");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void softmax(Golden golden) {
    INDArray found =
        Softmax.atTemperature(golden.setting("temperature")).of(golden.given("scores"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("weights"));
  }
}
