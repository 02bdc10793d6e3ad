package attention;

import static attention.testing.Step.one;
import static attention.testing.Step.two;

import attention.head.SelfAttention;
import attention.mix.WeightedSum;
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
import attention.weight.Softmax;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The steps of lessons 01 to 06, and the matrix product below them all. */
final class StepsByHand {
  private StepsByHand() {}

  static Stream<Step> all() {
    return Stream.of(products(), projections(), scores(), weightsAndContext(), selfAttention())
        .flatMap(steps -> steps);
  }

  private static Stream<Step> products() {
    INDArray w = new Draw(1).uniform(2, 3);
    return Stream.of(
        two("matrix product", MatrixProduct::of, 4, 3, 3, 5),
        two("matrix product, transposed", MatrixProduct::ofTransposed, 4, 3, 5, 3),
        one("matrix product, one right side", a -> MatrixProduct.ofTransposed(a, w), 4, 3),
        two("transposed matrix product", MatrixProduct::transposedTimes, 4, 3, 4, 5),
        two("transposed product of columns", MatrixProduct::transposedTimes, 4, 1, 4, 1));
  }

  private static Stream<Step> projections() {
    Draw draw = new Draw(2);
    INDArray w = draw.uniform(2, 3);
    Projection linear = new LinearProjection(w);
    Projection linearWithBias = new LinearProjection(w, draw.uniform(2));
    Projection square = new LinearProjection(draw.uniform(3, 3));
    Projection rowVector = new RowVectorProjection(draw.uniform(3, 2), draw.uniform(2));
    return Stream.of(
        one("linear projection", linear::of, 4, 3),
        one("linear projection with bias", linearWithBias::of, 4, 3),
        one("linear projection of one token", linearWithBias::of, 1, 3),
        one("linear projection to the same width", square::of, 4, 3),
        one("row-vector projection", rowVector::of, 4, 3));
  }

  private static Stream<Step> scores() {
    Draw draw = new Draw(3);
    Scores additive = new AdditiveScores(draw.uniform(6, 3), draw.uniform(6, 4), draw.uniform(6));
    return Stream.of(
        two("dot product", new DotProductScores()::between, 4, 3, 5, 3),
        two("dot product of squares", new DotProductScores()::between, 3, 3, 3, 3),
        two("dot product of one feature", new DotProductScores()::between, 4, 1, 5, 1),
        two("scaled dot product", new ScaledDotProductScores()::between, 4, 3, 5, 3),
        two("additive", additive::between, 2, 3, 5, 4));
  }

  private static Stream<Step> weightsAndContext() {
    return Stream.of(
        one("softmax", new Softmax()::of, 4, 5),
        one("softmax over one key", new Softmax()::of, 4, 1),
        one("softmax at temperature 3", Softmax.atTemperature(3)::of, 4, 4),
        two("weighted sum", new WeightedSum()::of, 4, 5, 5, 3),
        two("weighted sum of squares", new WeightedSum()::of, 3, 3, 3, 3),
        two("weighted sum of one value", new WeightedSum()::of, 4, 1, 1, 3));
  }

  private static Stream<Step> selfAttention() {
    Draw draw = new Draw(4);
    SelfAttention attention =
        SelfAttention.scaledDotProduct(draw.uniform(4, 3), draw.uniform(4, 3), draw.uniform(5, 3));
    return Stream.of(
        one("self-attention", attention::of, 4, 3),
        one("self-attention of one token", attention::of, 1, 3));
  }
}
