package attention.score;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;

import attention.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The three similarities agree with PyTorch. */
class ScoresGoldenTest {
  static Stream<Golden> cases() {
    return Golden.cases("scores");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void dotProduct(Golden golden) {
    INDArray found = new DotProductScores().between(golden.given("queries"), golden.given("keys"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("dot"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scaledDotProduct(Golden golden) {
    INDArray found =
        new ScaledDotProductScores().between(golden.given("queries"), golden.given("keys"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("scaled"));
  }

  /** Here queries are wider than keys: d_q = d_k + 2. */
  @ParameterizedTest
  @MethodSource("cases")
  void additive(Golden golden) {
    Scores additive =
        new AdditiveScores(
            golden.given("query-weights"), golden.given("key-weights"), golden.given("direction"));

    INDArray found = additive.between(golden.given("additive-queries"), golden.given("keys"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("additive"));
  }
}
