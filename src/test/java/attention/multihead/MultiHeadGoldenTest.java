package attention.multihead;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.mask.Mask;
import attention.testing.Golden;
import attention.trace.Recording;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Multi-head attention and the weights of each head agree with PyTorch's own module. */
class MultiHeadGoldenTest {
  /** What the course promises for all that is made of many steps. */
  private static final double PROMISED = 1e-10;

  static Stream<Golden> cases() {
    return Golden.cases("multi-head");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void outputAndWeightsOfEachHead(Golden golden) {
    Recording recording = new Recording();

    INDArray output =
        weights(golden)
            .attention()
            .of(
                golden.given("queries"),
                golden.given("keys"),
                golden.given("values"),
                mask(golden),
                recording);

    assertThatArray(output).isWithin(PROMISED, golden.expected("output"));
    if (golden.expects("weights")) {
      assertThatArray(recording.get("weights")).isWithin(PROMISED, golden.expected("weights"));
    }
  }

  @Test
  void everyMaskMeetsEveryNumberOfHeadsAndEveryLength() {
    assertThat(cases().map(one -> one.word("mask") + heads(one)).distinct()).hasSize(5 * 3);
    assertThat(cases().map(one -> one.word("mask") + tokens(one)).distinct()).hasSize(5 * 4);
  }

  private static int heads(Golden golden) {
    return (int) golden.setting("heads");
  }

  private static long tokens(Golden golden) {
    return golden.given("queries").size(-2);
  }

  private static MultiHeadWeights weights(Golden golden) {
    return new MultiHeadWeights(
        heads(golden),
        new LinearWeights(golden.given("wq"), golden.given("bq")),
        new LinearWeights(golden.given("wk"), golden.given("bk")),
        new LinearWeights(golden.given("wv"), golden.given("bv")),
        new LinearWeights(golden.given("wo"), golden.given("bo")));
  }

  private static Mask mask(Golden golden) {
    Mask padding = Mask.padding(golden.list("lengths"));
    return switch (golden.word("mask")) {
      case "none" -> Mask.none();
      case "padding" -> padding;
      case "causal" -> Mask.causal();
      case "both" -> padding.and(Mask.causal());
      case "additive" -> Mask.additive(golden.given("bias"));
      default -> throw new IllegalArgumentException(golden.word("mask"));
    };
  }
}
