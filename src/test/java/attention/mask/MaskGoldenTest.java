package attention.mask;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import attention.head.AttentionFunction;
import attention.testing.Golden;
import attention.trace.Recording;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention behind a mask agrees with PyTorch, without a batch, in batches and in heads. */
class MaskGoldenTest {
  static Stream<Golden> cases() {
    return Golden.cases("mask");
  }

  /** Where the bias does not weigh but only hides, a mask of booleans must say the same. */
  static Stream<Golden> causalWithoutPadding() {
    return cases()
        .filter(golden -> golden.setting("causal") == 1 && golden.setting("padding") == 0);
  }

  static Stream<Golden> oneSequence() {
    return cases()
        .filter(golden -> golden.given("queries").rank() == 2 && golden.setting("additive") == 0);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weightsAndContext(Golden golden) {
    assertAgrees(golden, mask(golden));
  }

  @ParameterizedTest
  @MethodSource("causalWithoutPadding")
  void theCausalMaskWrittenAsBooleans(Golden golden) {
    INDArray seen = golden.expected("weights").gt(0);

    assertThat(seen.dataType()).isEqualTo(DataType.BOOL);
    assertAgrees(golden, Mask.allowing(seen));
  }

  @ParameterizedTest
  @MethodSource("oneSequence")
  void maskedSoftmax(Golden golden) {
    INDArray scaled = recorded(golden, Mask.none()).get("scaled");
    boolean padded = golden.setting("padding") == 1;
    long length = padded ? lengths(golden)[0] : scaled.size(1);

    INDArray weights =
        new MaskedSoftmax().of(scaled, Math.toIntExact(length), golden.setting("causal") == 1);

    assertThatArray(weights).isWithin(DOUBLE_PRECISION, golden.expected("weights"));
  }

  @Test
  void everyKindOfMaskIsThereAlike() {
    assertThat(cases()).hasSize(16 * 6);
    assertThat(causalWithoutPadding()).hasSize(16);
    assertThat(oneSequence()).hasSize(5 * 4);
  }

  private static void assertAgrees(Golden golden, Mask mask) {
    Recording recording = recorded(golden, mask);

    assertThatArray(recording.get("weights"))
        .isWithin(DOUBLE_PRECISION, golden.expected("weights"));
    assertThatArray(recording.get("context"))
        .isWithin(DOUBLE_PRECISION, golden.expected("context"));
  }

  private static Recording recorded(Golden golden, Mask mask) {
    Recording recording = new Recording();
    AttentionFunction.scaledDotProduct()
        .of(golden.given("queries"), golden.given("keys"), golden.given("values"), mask, recording);
    return recording;
  }

  private static Mask mask(Golden golden) {
    Mask mask = golden.setting("additive") == 1 ? Mask.additive(golden.given("bias")) : Mask.none();
    Mask causal = golden.setting("causal") == 1 ? mask.and(Mask.causal()) : mask;
    return golden.setting("padding") == 1 ? causal.and(Mask.padding(lengths(golden))) : causal;
  }

  private static long[] lengths(Golden golden) {
    return Arrays.stream(numbers(golden.given("lengths"))).mapToLong(Math::round).toArray();
  }
}
