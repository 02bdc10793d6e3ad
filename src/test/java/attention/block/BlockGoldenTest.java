package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.mask.Mask;
import attention.multihead.MultiHeadAttention;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.testing.Golden;
import attention.trace.Trace;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Layer norm, activations and whole blocks agree with PyTorch's modules. */
class BlockGoldenTest {
  /** A block is some twenty sums and two norms long; still far below any wrong formula. */
  private static final double AGREED = 1e-10;

  static Stream<Golden> norms() {
    return cases("layer norm");
  }

  static Stream<Golden> encoders() {
    return cases("encoder");
  }

  static Stream<Golden> decoders() {
    return cases("decoder");
  }

  @ParameterizedTest
  @MethodSource("norms")
  void layerNorm(Golden golden) {
    LayerNorm norm =
        new LayerNorm(golden.given("weight"), golden.given("bias"), golden.setting("epsilon"));

    assertThatArray(norm.of(golden.given("tokens")))
        .isWithin(AGREED, golden.expected("normalised"));
  }

  @Test
  void activations() {
    Golden golden = cases("activations").findFirst().orElseThrow();
    INDArray hidden = golden.given("hidden");

    assertThatArray(new Relu().of(hidden)).isWithin(1e-15, golden.expected("relu"));
    assertThatArray(new Gelu().of(hidden)).isWithin(1e-14, golden.expected("gelu"));
    assertThatArray(new TanhGelu().of(hidden)).isWithin(1e-14, golden.expected("tanh-gelu"));
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void encoder(Golden golden) {
    EncoderBlock block =
        new EncoderBlock(
            attention(golden, "self_attn"),
            residual(golden, "norm1"),
            feedForward(golden),
            residual(golden, "norm2"));
    Mask padding = Mask.padding(lengths(golden, "lengths"));
    Mask mask = golden.setting("causal") == 1 ? Mask.causal().and(padding) : padding;

    assertThatArray(block.of(golden.given("tokens"), mask, Trace.none()))
        .isWithin(AGREED, golden.expected("block"));
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void decoder(Golden golden) {
    DecoderBlock block =
        new DecoderBlock(
            attention(golden, "self_attn"),
            residual(golden, "norm1"),
            attention(golden, "multihead_attn"),
            residual(golden, "norm2"),
            feedForward(golden),
            residual(golden, "norm3"));

    INDArray found =
        block.of(
            golden.given("tokens"),
            golden.given("encoder"),
            Mask.padding(lengths(golden, "lengths")),
            Mask.padding(lengths(golden, "encoder-lengths")),
            Trace.none());

    assertThatArray(found).isWithin(AGREED, golden.expected("block"));
  }

  @Test
  void everyKindOfBlockIsAmongThem() {
    assertThat(
            encoders()
                .map(
                    one ->
                        Stream.of("norm_first", "gelu", "causal", "padding")
                            .map(one::setting)
                            .toList())
                .distinct())
        .hasSize(16);
    assertThat(encoders()).hasSize(27);
    assertThat(decoders()).hasSize(27);
    assertThat(norms()).hasSize(9);
  }

  private static Stream<Golden> cases(String beginning) {
    return Golden.cases("block").filter(golden -> golden.toString().startsWith(beginning));
  }

  /** PyTorch keeps W_Q, W_K and W_V in one matrix, one below the other. */
  private static MultiHeadAttention attention(Golden golden, String name) {
    INDArray weights = golden.given(name + ".in_proj_weight");
    INDArray bias = golden.given(name + ".in_proj_bias");
    Projection[] in = new Projection[3];
    long width = weights.size(1);
    for (int i = 0; i < in.length; i++) {
      in[i] =
          new LinearProjection(
              weights.get(NDArrayIndex.interval(i * width, (i + 1) * width), NDArrayIndex.all()),
              bias.get(NDArrayIndex.interval(i * width, (i + 1) * width)));
    }
    return MultiHeadAttention.scaledDotProduct(
        (int) golden.setting("heads"), in[0], in[1], in[2], linear(golden, name + ".out_proj"));
  }

  private static FeedForward feedForward(Golden golden) {
    return new FeedForward(
        linear(golden, "linear1"),
        golden.setting("gelu") == 1 ? new Gelu() : new Relu(),
        linear(golden, "linear2"));
  }

  private static Residual residual(Golden golden, String name) {
    LayerNorm norm =
        new LayerNorm(
            golden.given(name + ".weight"), golden.given(name + ".bias"), LayerNorm.EPSILON);
    return golden.setting("norm_first") == 1 ? new PreNorm(norm) : new PostNorm(norm);
  }

  private static LinearProjection linear(Golden golden, String name) {
    return new LinearProjection(golden.given(name + ".weight"), golden.given(name + ".bias"));
  }

  private static long[] lengths(Golden golden, String name) {
    return Arrays.stream(golden.given(name).toDoubleVector()).mapToLong(d -> (long) d).toArray();
  }
}
