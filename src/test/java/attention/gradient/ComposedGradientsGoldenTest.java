package attention.gradient;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.multihead.LinearWeights;
import attention.multihead.MultiHeadWeights;
import attention.testing.Golden;
import attention.trace.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One head, several heads and layer norm give inputs and parameters the gradients that PyTorch's
 * modules give them.
 */
class ComposedGradientsGoldenTest {
  private static final double GRADIENT_PRECISION = 1e-9;

  static Stream<Golden> oneHead() {
    return named("one head");
  }

  static Stream<Golden> multiHead() {
    return named("multi-head");
  }

  static Stream<Golden> layerNorm() {
    return named("layer norm");
  }

  private static Stream<Golden> named(String kind) {
    return Golden.cases("gradient").filter(golden -> golden.toString().startsWith(kind));
  }

  @Test
  void headsMasksBatchesAndSizesAreHeld() {
    assertThat(multiHead()).hasSize(12);
    assertThat(layerNorm()).hasSize(18);
    assertThat(Golden.cases("gradient")).hasSize(9 + 15 + 12 + 18);
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void oneHeadEndToEnd(Golden golden) {
    SelfAttentionGradient.Result found =
        new SelfAttentionGradient(golden.given("wq"), golden.given("wk"), golden.given("wv"))
            .of(
                golden.given("embeddings"),
                golden.given("d-context"),
                StepGradientsGoldenTest.maskOf(golden),
                Trace.none());

    assertSame(found.embeddings(), golden, "embeddings");
    assertSame(found.wq(), golden, "wq");
    assertSame(found.wk(), golden, "wk");
    assertSame(found.wv(), golden, "wv");
  }

  @ParameterizedTest
  @MethodSource("multiHead")
  void severalHeads(Golden golden) {
    MultiHeadGradient.Result found =
        new MultiHeadGradient(
                new MultiHeadWeights(
                    (int) golden.setting("heads"),
                    given(golden, "q"),
                    given(golden, "k"),
                    given(golden, "v"),
                    given(golden, "o")))
            .of(
                golden.given("queries"),
                golden.given("keys"),
                golden.given("values"),
                StepGradientsGoldenTest.maskOf(golden),
                golden.given("d-output"));

    assertSame(found.queries(), golden, "queries");
    assertSame(found.keys(), golden, "keys");
    assertSame(found.values(), golden, "values");
    assertSame(found.weights().queries(), golden, "q");
    assertSame(found.weights().keys(), golden, "k");
    assertSame(found.weights().values(), golden, "v");
    assertSame(found.weights().output(), golden, "o");
  }

  @ParameterizedTest
  @MethodSource("layerNorm")
  void layerNorm(Golden golden) {
    LayerNormGradient.Result found =
        new LayerNormGradient(golden.setting("epsilon"))
            .of(golden.given("x"), golden.given("gain"), golden.given("d-output"));

    assertSame(found.x(), golden, "x");
    assertSame(found.gain(), golden, "gain");
    assertSame(found.bias(), golden, "bias");
  }

  private static LinearWeights given(Golden golden, String name) {
    return new LinearWeights(golden.given("w" + name), golden.given("b" + name));
  }

  private static void assertSame(LinearWeights found, Golden golden, String name) {
    assertSame(found.weights(), golden, "w" + name);
    assertSame(found.bias(), golden, "b" + name);
  }

  private static void assertSame(INDArray found, Golden golden, String expected) {
    assertThatArray(found)
        .as("d" + expected)
        .isWithin(GRADIENT_PRECISION, golden.expected(expected));
  }
}
