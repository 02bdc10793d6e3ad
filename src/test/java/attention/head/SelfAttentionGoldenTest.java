package attention.head;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.testing.Golden;
import attention.trace.Recording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Self-attention and each of its intermediate results agree with PyTorch. */
class SelfAttentionGoldenTest {
  private static final List<String> STEPS =
      List.of("queries", "keys", "values", "scores", "scaled", "weights", "context");

  static Stream<Golden> cases() {
    return Golden.cases("self-attention");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStep(Golden golden) {
    Recording recording = new Recording();

    INDArray context = attention(golden).of(golden.given("embeddings"), recording);

    assertThatArray(context).isWithin(DOUBLE_PRECISION, golden.expected("context"));
    for (String step : STEPS) {
      if (golden.expects(step)) {
        assertThatArray(recording.get(step))
            .as(step)
            .isWithin(DOUBLE_PRECISION, golden.expected(step));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameWithoutTrace(Golden golden) {
    INDArray context = attention(golden).of(golden.given("embeddings"));

    assertThatArray(context).isWithin(DOUBLE_PRECISION, golden.expected("context"));
  }

  @Test
  void allStepsAreHeldUpTo17TokensAndOnceFor64() {
    assertThat(cases().filter(golden -> STEPS.stream().allMatch(golden::expects))).hasSize(13);
  }

  private static SelfAttention attention(Golden golden) {
    return SelfAttention.scaledDotProduct(
        golden.given("wq"), golden.given("wk"), golden.given("wv"));
  }
}
