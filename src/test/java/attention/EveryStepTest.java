package attention;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

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
import attention.head.SelfAttention;
import attention.mask.Mask;
import attention.mask.MaskedSoftmax;
import attention.mix.WeightedSum;
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
import attention.project.RowVectorProjection;
import attention.score.AdditiveScores;
import attention.score.DotProductScores;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import attention.testing.Draw;
import attention.testing.Step;
import attention.trace.Trace;
import attention.weight.Softmax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;

/** What holds for each step alike, without a batch, in a batch of 1 and in a batch of 3. */
class EveryStepTest {
  static Stream<Step> steps() {
    return Stream.of(0, 1, 3).flatMap(EveryStepTest::steps);
  }

  private static Stream<Step> steps(int batch) {
    Draw draw = new Draw(5);
    INDArray w = draw.uniform(2, 3);
    Projection linear = new LinearProjection(w);
    Projection linearWithBias = new LinearProjection(w, draw.uniform(2));
    Projection square = new LinearProjection(draw.uniform(3, 3));
    Projection rowVector = new RowVectorProjection(draw.uniform(3, 2), draw.uniform(2));
    Scores additive = new AdditiveScores(draw.uniform(6, 3), draw.uniform(6, 4), draw.uniform(6));
    SelfAttention attention =
        SelfAttention.scaledDotProduct(draw.uniform(4, 3), draw.uniform(4, 3), draw.uniform(5, 3));
    MultiHead heads = MultiHeadWeights.random(6, 3, 8).attention();
    HeadMerge merge = new HeadMerge();
    Mask causal = Mask.causal();
    AttentionGradient backward = new AttentionBackward();
    MaskGradient maskGradient = new MaskGradient();
    ProjectionGradient projectionGradient = new ProjectionGradient();
    LearnedPositions learned = new LearnedPositions(draw.uniform(6, 3));
    RotaryPositions rotary = new RotaryPositions();
    LayerNorm norm = new LayerNorm(draw.uniform(3), draw.uniform(3), 0.1);
    FeedForward feedForward =
        new FeedForward(
            new LinearProjection(draw.uniform(5, 3), draw.uniform(5)),
            new Gelu(),
            new LinearProjection(draw.uniform(3, 5), draw.uniform(3)));
    MultiHeadAttention three =
        MultiHeadAttention.scaledDotProduct(3, square, square, square, square);
    PreNorm pre = new PreNorm(norm);
    PostNorm post = new PostNorm(norm);
    EncoderBlock encoder = new EncoderBlock(three, pre, feedForward, pre);
    DecoderBlock decoder = new DecoderBlock(three, post, three, post, feedForward, post);
    CrossAttention cross =
        EncoderDecoderAttention.scaledDotProduct(
            draw.uniform(6, 3), draw.uniform(6, 5), draw.uniform(2, 5));
    CrossAttention bahdanau =
        new AdditiveAttention(draw.uniform(6, 3), draw.uniform(6, 5), draw.uniform(6));
    LayerNormGradient layerNorm = new LayerNormGradient(0.1);
    INDArray gain = draw.uniform(3);
    return Stream.of(
        one("linear projection", batch, linear::of, 4, 3),
        one("linear projection with bias", batch, linearWithBias::of, 4, 3),
        one("linear projection of one token", batch, linearWithBias::of, 1, 3),
        one("linear projection to the same width", batch, square::of, 4, 3),
        one("row-vector projection", batch, rowVector::of, 4, 3),
        two("dot product", batch, new DotProductScores()::between, 4, 3, 5, 3),
        two("dot product of squares", batch, new DotProductScores()::between, 3, 3, 3, 3),
        two("dot product of one feature", batch, new DotProductScores()::between, 4, 1, 5, 1),
        two("scaled dot product", batch, new ScaledDotProductScores()::between, 4, 3, 5, 3),
        two("additive", batch, additive::between, 2, 3, 5, 4),
        one("softmax", batch, new Softmax()::of, 4, 5),
        one("softmax over one key", batch, new Softmax()::of, 4, 1),
        one("softmax at temperature 3", batch, Softmax.atTemperature(3)::of, 4, 4),
        two("weighted sum", batch, new WeightedSum()::of, 4, 5, 5, 3),
        two("weighted sum of squares", batch, new WeightedSum()::of, 3, 3, 3, 3),
        two("weighted sum of one value", batch, new WeightedSum()::of, 4, 1, 1, 3),
        one("self-attention", batch, attention::of, 4, 3),
        one("self-attention of one token", batch, attention::of, 1, 3),
        one("no mask", batch, Mask.none()::over, 4, 5),
        one("causal mask", batch, Mask.causal()::over, 3, 5),
        one("causal mask over more queries than keys", batch, Mask.causal()::over, 5, 3),
        one("padding mask", batch, Mask.padding(2)::over, 4, 5),
        one("additive mask", batch, Mask.additive(draw.uniform(4, 3))::over, 4, 3),
        one("two masks", batch, Mask.padding(2).and(Mask.causal())::over, 4, 4),
        one("masked softmax", batch, s -> new MaskedSoftmax().of(s, 3, true), 5, 4),
        one("causal self-attention", batch, e -> causal(attention, e), 4, 3),
        one("head split", batch, new HeadSplit(3)::of, 4, 6),
        one("head split of one token to heads of one feature", batch, new HeadSplit(6)::of, 1, 6),
        one("head split and merge", batch, x -> merge.of(new HeadSplit(3).of(x)), 4, 6),
        one("multi-head attention of one token", batch, x -> heads.of(x, x, x), 1, 6),
        two("multi-head attention, causal", batch, (q, k) -> heads.of(q, k, k, causal), 4, 6, 5, 6),
        two("multi-head attention, values apart", batch, (k, v) -> heads.of(k, k, v), 4, 6, 4, 6),
        one("sinusoidal positions", batch, new SinusoidalPositions(3)::addedTo, 4, 3),
        one("sinusoidal position of one token", batch, new SinusoidalPositions(4)::addedTo, 1, 4),
        one("learned positions", batch, learned::addedTo, 4, 3),
        one("learned positions from 2 on", batch, a -> learned.addedTo(a, 2), 4, 3),
        one("rotary positions", batch, rotary::rotated, 4, 6),
        one("rotary position of one token", batch, rotary::rotated, 1, 4),
        one("rotary positions from 5 on", batch, a -> rotary.rotated(a, 5), 3, 2),
        two("rotary scores", batch, RotaryScores.scaledDotProduct()::between, 3, 4, 5, 4),
        two("cross-attention", batch, cross::of, 2, 3, 4, 5),
        two("cross-attention to one token", batch, cross::of, 4, 3, 1, 5),
        two("additive cross-attention", batch, bahdanau::of, 2, 3, 4, 5),
        two("matrix product", batch, MatrixProduct::of, 4, 3, 3, 5),
        two("matrix product, transposed", batch, MatrixProduct::ofTransposed, 4, 3, 5, 3),
        one("matrix product, one right side", batch, a -> MatrixProduct.ofTransposed(a, w), 4, 3),
        two("transposed matrix product", batch, MatrixProduct::transposedTimes, 4, 3, 4, 5),
        two("transposed product of columns", batch, MatrixProduct::transposedTimes, 4, 1, 4, 1),
        two("gradient of values", batch, backward::values, 4, 5, 4, 3),
        two("gradient of weights", batch, backward::weights, 5, 3, 4, 3),
        two("gradient of scores", batch, backward::scores, 4, 5, 4, 5),
        two("gradient of queries", batch, backward::queries, 4, 5, 5, 3),
        two("gradient of keys", batch, backward::keys, 4, 5, 4, 3),
        one("gradient under a mask", batch, d -> maskGradient.scores(Mask.causal(), d), 4, 5),
        two("gradient of layer norm", batch, (x, d) -> layerNorm.of(x, gain, d).x(), 4, 3, 4, 3),
        one("gradient of features", batch, d -> projectionGradient.features(d, w), 4, 2),
        one("layer norm", batch, norm::of, 4, 3),
        one("layer norm of one token", batch, norm::of, 1, 3),
        one("relu", batch, new Relu()::of, 4, 3),
        one("gelu", batch, new Gelu()::of, 4, 3),
        one("gelu by tanh", batch, new TanhGelu()::of, 4, 3),
        one("feed-forward", batch, feedForward::of, 4, 3),
        one("no dropout", batch, Dropout.off()::of, 4, 3),
        one("encoder block", batch, encoder::of, 4, 3),
        two("decoder block", batch, decoder::of, 4, 3, 5, 3));
  }

  private static INDArray causal(SelfAttention attention, INDArray embeddings) {
    return attention.of(embeddings, Mask.causal(), Trace.none());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void leavesItsInputsAsTheyWere(Step step) {
    List<INDArray> data = step.data();

    step.of(data);

    assertSame(data, step.data());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void givesTheSameResultAgain(Step step) {
    assertThatArray(step.of(step.data())).isExactly(step.of(step.data()));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void givesAResultOfItsOwn(Step step) {
    List<INDArray> data = step.data();
    INDArray result = step.of(data);
    INDArray before = result.dup();

    data.forEach(array -> array.assign(99));
    assertThatArray(result).isExactly(before);

    List<INDArray> fresh = step.data();
    step.of(fresh).assign(-77);
    assertSame(fresh, step.data());
    assertThatArray(step.of(fresh)).isExactly(before);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesTransposedViews(Step step) {
    assertTakes(EveryStepTest::asTransposedView, step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesSlicesOfLargerArrays(Step step) {
    assertTakes(EveryStepTest::asSlice, step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesEverySecondRow(Step step) {
    assertTakes(EveryStepTest::asEverySecondRow, step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesColumnMajorArrays(Step step) {
    assertTakes(array -> array.dup('f'), step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void treatsEachMemberOfABatchByItself(Step step) {
    List<INDArray> data = step.data();
    INDArray result = step.of(data);

    for (int member = 0; member < step.batch(); member++) {
      int index = member;
      List<INDArray> alone =
          data.stream().map(array -> array.get(point(index), all(), all()).dup('c')).toList();
      assertThatArray(result.get(point(index), all(), all()))
          .isWithin(DOUBLE_PRECISION, step.of(alone));
    }
  }

  /** Strides may change the order of a sum, hence not exactly. */
  private static void assertTakes(UnaryOperator<INDArray> view, Step step) {
    List<INDArray> views = step.data().stream().map(view).toList();
    assertSame(views, step.data());

    assertThatArray(step.of(views)).isWithin(DOUBLE_PRECISION, step.of(step.data()));

    assertSame(views, step.data());
  }

  private static void assertSame(List<INDArray> found, List<INDArray> expected) {
    for (int i = 0; i < expected.size(); i++) {
      assertThatArray(found.get(i)).isExactly(expected.get(i));
    }
  }

  private static INDArray asTransposedView(INDArray array) {
    int last = array.rank() - 1;
    return array.swapAxes(last - 1, last).dup('c').swapAxes(last - 1, last);
  }

  /** The middle of a larger array, whose rim holds NaN. */
  private static INDArray asSlice(INDArray array) {
    long[] larger = array.shape();
    List<INDArrayIndex> middle = new ArrayList<>();
    for (int i = 0; i < larger.length; i++) {
      middle.add(interval(1, larger[i] + 1));
      larger[i] += 2;
    }
    INDArray rim = Nd4j.valueArrayOf(larger, Double.NaN, array.dataType());
    INDArray slice = rim.get(middle.toArray(INDArrayIndex[]::new));
    slice.assign(array);
    return slice;
  }

  private static INDArray asEverySecondRow(INDArray array) {
    long[] twice = array.shape();
    int rows = twice.length - 2;
    twice[rows] *= 2;
    INDArray all = Nd4j.valueArrayOf(twice, Double.NaN, array.dataType());
    INDArrayIndex[] everySecond = new INDArrayIndex[twice.length];
    for (int i = 0; i < twice.length; i++) {
      everySecond[i] = i == rows ? interval(0, 2, twice[i]) : all();
    }
    INDArray view = all.get(everySecond);
    view.assign(array);
    return view;
  }

  private static Step one(String name, int batch, UnaryOperator<INDArray> function, long... shape) {
    return new Step(name, List.<long[]>of(shape), batch, data -> function.apply(data.get(0)));
  }

  private static Step two(
      String name, int batch, BinaryOperator<INDArray> function, long... shapes) {
    return new Step(
        name,
        List.of(new long[] {shapes[0], shapes[1]}, new long[] {shapes[2], shapes[3]}),
        batch,
        data -> function.apply(data.get(0), data.get(1)));
  }
}
