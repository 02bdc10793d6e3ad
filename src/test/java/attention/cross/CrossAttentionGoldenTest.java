package attention.cross;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.mask.Mask;
import attention.testing.Golden;
import attention.trace.Recording;
import attention.trace.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Cross-attention, scaled and additive, agrees with PyTorch, with and without padding. */
class CrossAttentionGoldenTest {
  private static final String MODULE = "module"; // PyTorch's MultiheadAttention

  static Stream<Golden> scaled() {
    return Golden.cases("cross-attention");
  }

  static Stream<Golden> modules() {
    return scaled().filter(golden -> golden.expects(MODULE));
  }

  static Stream<Golden> additive() {
    return Golden.cases("additive-attention");
  }

  @ParameterizedTest
  @MethodSource("scaled")
  void scaledDotProduct(Golden golden) {
    Recording recording = new Recording();

    INDArray context = scaled(golden, recording);

    assertThatArray(recording.get("weights"))
        .isWithin(DOUBLE_PRECISION, golden.expected("weights"));
    assertThatArray(context).isWithin(DOUBLE_PRECISION, golden.expected("context"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void scaledDotProductAsAModuleOfOneHead(Golden golden) {
    assertThatArray(scaled(golden, Trace.none()))
        .isWithin(DOUBLE_PRECISION, golden.expected(MODULE));
  }

  @ParameterizedTest
  @MethodSource("additive")
  void additive(Golden golden) {
    AdditiveAttention attention =
        new AdditiveAttention(
            golden.given("query-weights"), golden.given("key-weights"), golden.given("direction"));
    Recording recording = new Recording();

    INDArray context =
        attention.of(golden.given("decoder"), golden.given("encoder"), padding(golden), recording);

    assertThatArray(recording.get("weights"))
        .isWithin(DOUBLE_PRECISION, golden.expected("weights"));
    assertThatArray(context).isWithin(DOUBLE_PRECISION, golden.expected("context"));
  }

  @Test
  void oneInThreeIsHeldByTheModuleToo() {
    assertThat(modules().count()).isGreaterThan(scaled().count() / 3);
  }

  private static INDArray scaled(Golden golden, Trace trace) {
    return EncoderDecoderAttention.scaledDotProduct(
            golden.given("wq"), golden.given("wk"), golden.given("wv"))
        .of(golden.given("decoder"), golden.given("encoder"), padding(golden), trace);
  }

  private static Mask padding(Golden golden) {
    return Mask.padding(golden.given("lengths").toLongVector());
  }
}
