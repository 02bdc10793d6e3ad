package attention.multihead;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.head.SelfAttention;
import attention.head.TextbookAttention;
import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.DotProductScores;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.trace.Trace;
import attention.weight.Softmax;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MultiHeadAttentionTest {
  private final Draw draw = new Draw(8);
  private final MultiHeadAttention attention = random(3);
  private final INDArray queries = draw.uniform(2, 4, 6);
  private final INDArray keys = draw.uniform(2, 5, 6);
  private final INDArray values = draw.uniform(2, 5, 6);

  private MultiHeadAttention random(int heads) {
    return MultiHeadAttention.scaledDotProduct(
        heads, projection(), projection(), projection(), projection());
  }

  private Projection projection() {
    return new LinearProjection(draw.uniform(6, 6), draw.uniform(6));
  }

  private Recording recorded(MultiHeadAttention by, INDArray of, Mask mask) {
    Recording recording = new Recording();
    by.of(of, of, of, mask, recording);
    return recording;
  }

  @Test
  void oneHeadIsSelfAttentionWithAnOutputProjection() {
    MultiHeadAttention one = random(1);
    SelfAttention self =
        new SelfAttention(one.toQueries(), one.toKeys(), one.toValues(), one.attention());

    assertThatArray(one.of(queries, queries, queries))
        .isWithin(DOUBLE_PRECISION, one.toOutput().of(self.of(queries)));
    assertThatArray(one.of(queries, queries, queries, Mask.causal()))
        .isWithin(
            DOUBLE_PRECISION, one.toOutput().of(self.of(queries, Mask.causal(), Trace.none())));
  }

  /** Each head by itself, on its own columns of what is projected. */
  @Test
  void eachHeadIsAttentionOnItsOwnFeatures() {
    INDArray tokens = draw.uniform(4, 6);
    Recording recording = recorded(attention, tokens, Mask.none());

    for (int head = 0; head < 3; head++) {
      INDArray context =
          attention
              .attention()
              .of(
                  columns(recording.get("queries"), head),
                  columns(recording.get("keys"), head),
                  columns(recording.get("values"), head));
      assertThatArray(recording.get("context").slice(head).dup('c'))
          .isWithin(DOUBLE_PRECISION, context);
      assertThatArray(columns(recording.get("merged"), head)).isWithin(DOUBLE_PRECISION, context);
    }
  }

  private static INDArray columns(INDArray features, int head) {
    return features
        .get(NDArrayIndex.all(), NDArrayIndex.interval(2L * head, 2L * head + 2))
        .dup('c');
  }

  @Test
  void aSingleSequenceIsABatchOfOne() {
    INDArray q = queries.slice(1).dup('c');
    INDArray k = keys.slice(1).dup('c');
    INDArray v = values.slice(1).dup('c');

    assertThatArray(attention.of(q, k, v, Mask.causal()))
        .isExactly(
            attention
                .of(
                    Nd4j.expandDims(q, 0),
                    Nd4j.expandDims(k, 0),
                    Nd4j.expandDims(v, 0),
                    Mask.causal())
                .slice(0)
                .dup('c'));
  }

  @Test
  void theTraceSeesEveryStepInOrder() {
    Recording recording = new Recording();

    INDArray output = attention.of(queries, keys, values, Mask.causal(), recording);

    assertThat(recording.steps())
        .containsExactly(
            "queries", "keys", "values", "scores", "scaled", "masked", "weights", "context",
            "merged", "output");
    assertThatArray(recording.get("queries")).hasShape(2, 4, 6);
    assertThatArray(recording.get("keys")).hasShape(2, 5, 6);
    assertThatArray(recording.get("values")).hasShape(2, 5, 6);
    for (String step : new String[] {"scores", "scaled", "masked", "weights"}) {
      assertThatArray(recording.get(step)).as(step).hasShape(2, 3, 4, 5);
    }
    assertThatArray(recording.get("context")).hasShape(2, 3, 4, 2);
    assertThatArray(recording.get("merged")).hasShape(2, 4, 6);
    assertThatArray(recording.get("output")).isExactly(output);
    assertThatArray(recording.get("queries")).isExactly(attention.toQueries().of(queries));
    assertThatArray(output).isExactly(attention.toOutput().of(recording.get("merged")));
  }

  @Test
  void ofASingleSequenceTheTraceSeesNoBatch() {
    Recording recording = recorded(attention, draw.uniform(4, 6), Mask.none());

    assertThat(recording.steps())
        .containsExactly(
            "queries", "keys", "values", "scores", "scaled", "weights", "context", "merged",
            "output");
    assertThatArray(recording.get("queries")).hasShape(4, 6);
    assertThatArray(recording.get("scores")).hasShape(3, 4, 4);
    assertThatArray(recording.get("context")).hasShape(3, 4, 2);
    assertThatArray(recording.get("merged")).hasShape(4, 6);
    assertThatArray(recording.get("output")).hasShape(4, 6);
  }

  @Test
  void eachHeadIsScaledByTheRootOfItsOwnWidth() {
    Recording recording = recorded(attention, draw.uniform(4, 6), Mask.none());

    assertThatArray(recording.get("scaled"))
        .isWithin(DOUBLE_PRECISION, recording.get("scores").div(Math.sqrt(2)));
  }

  @Test
  void whatEachHeadDoesCanBeExchanged() {
    MultiHeadAttention unscaled =
        new MultiHeadAttention(
            new HeadSplit(3),
            attention.toQueries(),
            attention.toKeys(),
            attention.toValues(),
            new TextbookAttention(
                new DotProductScores(),
                Softmax.atTemperature(Math.sqrt(2)), // √d_head: the same weights
                new WeightedSum()),
            attention.toOutput());

    assertThatArray(unscaled.of(queries, keys, values))
        .isWithin(DOUBLE_PRECISION, attention.of(queries, keys, values));
  }
}
