package attention.mix;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;

import attention.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The weighted sum agrees with PyTorch, for as many keys as queries, for more and for fewer. */
class WeightedSumGoldenTest {
  static Stream<Golden> cases() {
    return Golden.cases("weighted-sum");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weightedSum(Golden golden) {
    INDArray found = new WeightedSum().of(golden.given("weights"), golden.given("values"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("context"));
  }
}
