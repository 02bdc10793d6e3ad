package attention.gradient;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.head.SelfAttention;
import attention.mask.Mask;
import attention.testing.Golden;
import attention.trace.Recording;
import attention.weight.Softmax;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Each step's gradient, given PyTorch's for the step after it, is PyTorch's. */
class StepGradientsGoldenTest {
  private static final double GRADIENT_PRECISION = 1e-9;

  static Stream<Golden> oneHead() {
    return Golden.cases("gradient").filter(golden -> golden.toString().startsWith("one head"));
  }

  static Stream<Golden> softmax() {
    return Golden.cases("gradient").filter(golden -> golden.toString().startsWith("softmax"));
  }

  @Test
  void sizesMasksBatchesAndTemperaturesAreHeld() {
    assertThat(oneHead()).hasSize(15);
    assertThat(softmax()).hasSize(9);
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void weightedSum(Golden golden) {
    WeightedSumGradient gradient = new WeightedSumGradient();
    Recording forward = forward(golden);
    INDArray dContext = golden.given("d-context");

    assertSame(gradient.values(forward.get("weights"), dContext), golden, "values");
    assertSame(gradient.weights(forward.get("values"), dContext), golden, "weights");
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void softmaxUnderAMask(Golden golden) {
    INDArray weights = forward(golden).get("weights");

    assertSame(new SoftmaxGradient().scores(weights, golden.expected("weights")), golden, "masked");
  }

  @ParameterizedTest
  @MethodSource("softmax")
  void softmaxAtATemperature(Golden golden) {
    double temperature = golden.setting("temperature");
    INDArray weights = Softmax.atTemperature(temperature).of(golden.given("scores"));

    assertSame(
        SoftmaxGradient.atTemperature(temperature).scores(weights, golden.given("d-weights")),
        golden,
        "scores");
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void mask(Golden golden) {
    assertSame(
        new MaskGradient().scores(maskOf(golden), golden.expected("masked")), golden, "scores");
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void scaledDotProduct(Golden golden) {
    ScaledDotProductGradient gradient = new ScaledDotProductGradient();
    Recording forward = forward(golden);
    INDArray dScores = golden.expected("scores");

    assertSame(gradient.queries(dScores, forward.get("keys")), golden, "queries");
    assertSame(gradient.keys(dScores, forward.get("queries")), golden, "keys");
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void weightsOfTheProjections(Golden golden) {
    ProjectionGradient gradient = new ProjectionGradient();
    INDArray embeddings = golden.given("embeddings");

    assertSame(gradient.weights(golden.expected("queries"), embeddings), golden, "wq");
    assertSame(gradient.weights(golden.expected("keys"), embeddings), golden, "wk");
    assertSame(gradient.weights(golden.expected("values"), embeddings), golden, "wv");
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void embeddingsAlongThreePaths(Golden golden) {
    assertSame(
        new AttentionBackward()
            .embeddings(
                golden.expected("queries"),
                golden.expected("keys"),
                golden.expected("values"),
                golden.given("wq"),
                golden.given("wk"),
                golden.given("wv")),
        golden,
        "embeddings");
  }

  @ParameterizedTest
  @MethodSource("oneHead")
  void theWholeBackwardPass(Golden golden) {
    AttentionGradient backward = new AttentionBackward();
    Recording forward = forward(golden);
    INDArray dContext = golden.given("d-context");

    INDArray dValues = backward.values(forward.get("weights"), dContext);
    INDArray dWeights = backward.weights(forward.get("values"), dContext);
    INDArray dScores = backward.scores(forward.get("weights"), dWeights);
    INDArray dQueries = backward.queries(dScores, forward.get("keys"));
    INDArray dKeys = backward.keys(dScores, forward.get("queries"));

    assertSame(
        backward.embeddings(
            dQueries, dKeys, dValues, golden.given("wq"), golden.given("wk"), golden.given("wv")),
        golden,
        "embeddings");
  }

  static Mask maskOf(Golden golden) {
    long[] lengths =
        Arrays.stream(golden.given("lengths").data().asDouble()).mapToLong(Math::round).toArray();
    Mask padding = Mask.padding(lengths);
    return golden.setting("causal") == 1 ? Mask.causal().and(padding) : padding;
  }

  private static Recording forward(Golden golden) {
    Recording recording = new Recording();
    SelfAttention.scaledDotProduct(golden.given("wq"), golden.given("wk"), golden.given("wv"))
        .of(golden.given("embeddings"), maskOf(golden), recording);
    return recording;
  }

  private static void assertSame(INDArray found, Golden golden, String expected) {
    assertThatArray(found)
        .as("d" + expected)
        .isWithin(GRADIENT_PRECISION, golden.expected(expected));
  }
}
