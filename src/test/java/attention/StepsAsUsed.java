package attention;

import static attention.testing.Step.one;
import static attention.testing.Step.two;

import attention.block.DecoderBlock;
import attention.block.Dropout;
import attention.block.EncoderBlock;
import attention.block.FeedForward;
import attention.block.Gelu;
import attention.block.LayerNorm;
import attention.block.PostNorm;
import attention.block.PreNorm;
import attention.block.Relu;
import attention.block.TanhGelu;
import attention.cross.AdditiveAttention;
import attention.cross.CrossAttention;
import attention.cross.EncoderDecoderAttention;
import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import attention.gradient.LayerNormGradient;
import attention.gradient.MaskGradient;
import attention.gradient.ProjectionGradient;
import attention.head.AttentionFunction;
import attention.head.SelfAttention;
import attention.mask.Mask;
import attention.mask.MaskedSoftmax;
import attention.multihead.HeadMerge;
import attention.multihead.HeadSplit;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadAttention;
import attention.multihead.MultiHeadWeights;
import attention.position.LearnedPositions;
import attention.position.RotaryPositions;
import attention.position.RotaryScores;
import attention.position.SinusoidalPositions;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.testing.Draw;
import attention.testing.Step;
import attention.tiled.TiledAttention;
import attention.trace.Trace;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The steps of lessons 07 to 12, and those of part III that calculate the same. */
final class StepsAsUsed {
  private static final Mask CAUSAL = Mask.causal();

  private StepsAsUsed() {}

  static Stream<Step> all() {
    return Stream.of(
            masks(),
            heads(),
            crossAttention(),
            gradients(),
            positions(),
            partsOfABlock(),
            blocks(),
            tiles())
        .flatMap(steps -> steps);
  }

  private static Stream<Step> masks() {
    Draw draw = new Draw(7);
    SelfAttention attention =
        SelfAttention.scaledDotProduct(draw.uniform(4, 3), draw.uniform(4, 3), draw.uniform(5, 3));
    return Stream.of(
        one("no mask", Mask.none()::over, 4, 5),
        one("causal mask", CAUSAL::over, 3, 5),
        one("causal mask over more queries than keys", CAUSAL::over, 5, 3),
        one("padding mask", Mask.padding(2)::over, 4, 5),
        one("additive mask", Mask.additive(draw.uniform(4, 3))::over, 4, 3),
        one("two masks", Mask.padding(2).and(CAUSAL)::over, 4, 4),
        one("masked softmax", s -> new MaskedSoftmax().of(s, 3, true), 5, 4),
        one("causal self-attention", e -> attention.of(e, CAUSAL, Trace.none()), 4, 3));
  }

  private static Stream<Step> heads() {
    MultiHead heads = MultiHeadWeights.random(6, 3, 8).attention();
    HeadMerge merge = new HeadMerge();
    return Stream.of(
        one("head split", new HeadSplit(3)::of, 4, 6),
        one("head split of one token to heads of one feature", new HeadSplit(6)::of, 1, 6),
        one("head split and merge", x -> merge.of(new HeadSplit(3).of(x)), 4, 6),
        one("multi-head attention of one token", x -> heads.of(x, x, x), 1, 6),
        two("multi-head attention, causal", (q, k) -> heads.of(q, k, k, CAUSAL), 4, 6, 5, 6),
        two("multi-head attention, values apart", (k, v) -> heads.of(k, k, v), 4, 6, 4, 6));
  }

  private static Stream<Step> crossAttention() {
    Draw draw = new Draw(9);
    CrossAttention cross =
        EncoderDecoderAttention.scaledDotProduct(
            draw.uniform(6, 3), draw.uniform(6, 5), draw.uniform(2, 5));
    CrossAttention bahdanau =
        new AdditiveAttention(draw.uniform(6, 3), draw.uniform(6, 5), draw.uniform(6));
    return Stream.of(
        two("cross-attention", cross::of, 2, 3, 4, 5),
        two("cross-attention to one token", cross::of, 4, 3, 1, 5),
        two("additive cross-attention", bahdanau::of, 2, 3, 4, 5));
  }

  private static Stream<Step> gradients() {
    Draw draw = new Draw(10);
    INDArray w = draw.uniform(2, 3);
    INDArray gain = draw.uniform(3);
    AttentionGradient backward = new AttentionBackward();
    MaskGradient mask = new MaskGradient();
    ProjectionGradient projection = new ProjectionGradient();
    LayerNormGradient layerNorm = new LayerNormGradient(0.1);
    return Stream.of(
        two("gradient of values", backward::values, 4, 5, 4, 3),
        two("gradient of weights", backward::weights, 5, 3, 4, 3),
        two("gradient of scores", backward::scores, 4, 5, 4, 5),
        two("gradient of queries", backward::queries, 4, 5, 5, 3),
        two("gradient of keys", backward::keys, 4, 5, 4, 3),
        one("gradient under a mask", d -> mask.scores(CAUSAL, d), 4, 5),
        one("gradient of features", d -> projection.features(d, w), 4, 2),
        two("gradient of layer norm", (x, d) -> layerNorm.of(x, gain, d).x(), 4, 3, 4, 3));
  }

  private static Stream<Step> positions() {
    LearnedPositions learned = new LearnedPositions(new Draw(11).uniform(6, 3));
    RotaryPositions rotary = new RotaryPositions();
    return Stream.of(
        one("sinusoidal positions", new SinusoidalPositions(3)::addedTo, 4, 3),
        one("sinusoidal position of one token", new SinusoidalPositions(4)::addedTo, 1, 4),
        one("learned positions", learned::addedTo, 4, 3),
        one("learned positions from 2 on", a -> learned.addedTo(a, 2), 4, 3),
        one("rotary positions", rotary::rotated, 4, 6),
        one("rotary position of one token", rotary::rotated, 1, 4),
        one("rotary positions from 5 on", a -> rotary.rotated(a, 5), 3, 2),
        two("rotary scores", RotaryScores.scaledDotProduct()::between, 3, 4, 5, 4));
  }

  private static Stream<Step> partsOfABlock() {
    LayerNorm norm = norm(new Draw(12));
    return Stream.of(
        one("layer norm", norm::of, 4, 3),
        one("layer norm of one token", norm::of, 1, 3),
        one("relu", new Relu()::of, 4, 3),
        one("gelu", new Gelu()::of, 4, 3),
        one("gelu by tanh", new TanhGelu()::of, 4, 3),
        one("no dropout", Dropout.off()::of, 4, 3),
        one("feed-forward", feedForward(new Draw(13))::of, 4, 3));
  }

  private static Stream<Step> blocks() {
    Draw draw = new Draw(14);
    Projection square = new LinearProjection(draw.uniform(3, 3));
    MultiHeadAttention attention =
        MultiHeadAttention.scaledDotProduct(3, square, square, square, square);
    FeedForward feedForward = feedForward(draw);
    PreNorm pre = new PreNorm(norm(draw));
    PostNorm post = new PostNorm(norm(draw));
    return Stream.of(
        one("encoder block", new EncoderBlock(attention, pre, feedForward, pre)::of, 4, 3),
        two(
            "decoder block",
            new DecoderBlock(attention, post, attention, post, feedForward, post)::of,
            4,
            3,
            5,
            3));
  }

  private static Stream<Step> tiles() {
    AttentionFunction tiled = new TiledAttention(2);
    return Stream.of(
        two("attention in tiles", (q, k) -> tiled.of(q, k, k), 4, 3, 5, 3),
        two("causal in tiles", (q, k) -> tiled.of(q, k, k, CAUSAL, Trace.none()), 4, 3, 5, 3),
        two("attention in one tile", (q, k) -> new TiledAttention(8).of(q, k, k), 1, 3, 5, 3));
  }

  private static LayerNorm norm(Draw draw) {
    return new LayerNorm(draw.uniform(3), draw.uniform(3), 0.1);
  }

  private static FeedForward feedForward(Draw draw) {
    return new FeedForward(
        new LinearProjection(draw.uniform(5, 3), draw.uniform(5)),
        new Gelu(),
        new LinearProjection(draw.uniform(3, 5), draw.uniform(3)));
  }
}
