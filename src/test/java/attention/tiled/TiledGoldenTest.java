package attention.tiled;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import attention.mask.Mask;
import attention.score.ScaledDotProductScores;
import attention.testing.Golden;
import attention.trace.Trace;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention in tiles agrees with PyTorch, whose attention is calculated at once. */
class TiledGoldenTest {
  static Stream<Golden> cases() {
    return Golden.cases("tiled");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void context(Golden golden) {
    INDArray context =
        new TiledAttention((int) golden.setting("tile"))
            .of(
                golden.given("queries"),
                golden.given("keys"),
                golden.given("values"),
                mask(golden),
                Trace.none());

    assertThatArray(context).isWithin(DOUBLE_PRECISION, golden.expected("context"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void summaryOfAllKeys(Golden golden) {
    INDArray scores =
        new ScaledDotProductScores().between(golden.given("queries"), golden.given("keys"));

    TileSummary summary = TileSummary.of(mask(golden).over(scores), golden.given("values"));

    assertThatArray(summary.largest()).isWithin(DOUBLE_PRECISION, golden.expected("largest"));
    assertThatArray(summary.sum()).isWithin(DOUBLE_PRECISION, golden.expected("sum"));
    assertThatArray(summary.output()).isWithin(DOUBLE_PRECISION, golden.expected("output"));
  }

  @Test
  void everyKindOfMaskIsThereAlike() {
    assertThat(cases()).hasSize(14 * 2 * 4);
  }

  private static Mask mask(Golden golden) {
    Mask mask = golden.setting("causal") == 1 ? Mask.causal() : Mask.none();
    return golden.setting("padding") == 1
        ? mask.and(
            Mask.padding(
                Arrays.stream(numbers(golden.given("lengths"))).mapToLong(Math::round).toArray()))
        : mask;
  }
}
