package attention.position;

import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.head.AttentionFunction;
import attention.head.SelfAttention;
import attention.head.TextbookAttention;
import attention.mix.WeightedSum;
import attention.testing.Draw;
import attention.weight.Softmax;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention by itself cannot tell order; with positions of any kind it can. */
class OrderTest {
  private static final int[] OTHER_ORDER = {3, 0, 2, 1};

  private final Draw draw = new Draw(12);
  private final INDArray tokens = draw.uniform(4, 6);
  private final SelfAttention attention =
      SelfAttention.scaledDotProduct(draw.uniform(4, 6), draw.uniform(4, 6), draw.uniform(3, 6));

  @Test
  void withoutPositionsTokensInAnotherOrderGetTheirContextsInThatOrder() {
    assertThatArray(attention.of(inOtherOrder(tokens)))
        .isWithin(1e-12, inOtherOrder(attention.of(tokens)));
  }

  @Test
  void withWavesTheContextsAreOthers() {
    requireOther(embeddings -> attention.of(new SinusoidalPositions(6).addedTo(embeddings)));
  }

  @Test
  void withALearnedTableTheContextsAreOthers() {
    LearnedPositions learned = new LearnedPositions(draw.uniform(4, 6));

    requireOther(embeddings -> attention.of(learned.addedTo(embeddings)));
  }

  @Test
  void withRotationTheContextsAreOthers() {
    AttentionFunction rotary =
        new TextbookAttention(RotaryScores.scaledDotProduct(), new Softmax(), new WeightedSum());

    requireOther(
        embeddings ->
            rotary.of(
                attention.toQueries().of(embeddings),
                attention.toKeys().of(embeddings),
                attention.toValues().of(embeddings)));
  }

  private void requireOther(UnaryOperator<INDArray> contexts) {
    double[] reordered = numbers(contexts.apply(inOtherOrder(tokens)));
    double[] expected = numbers(inOtherOrder(contexts.apply(tokens)));

    for (int i = 0; i < expected.length; i++) {
      assertThat(reordered[i]).isNotCloseTo(expected[i], within(1e-4));
    }
  }

  private static INDArray inOtherOrder(INDArray rows) {
    return rows.getRows(OTHER_ORDER).dup('c');
  }
}
