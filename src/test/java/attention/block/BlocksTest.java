package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import attention.mask.Mask;
import attention.multihead.MultiHeadAttention;
import attention.project.LinearProjection;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.trace.Trace;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the golden values do not show: traces, and which tokens have an influence on which. */
class BlocksTest {
  private final Draw draw = new Draw(12);
  private final EncoderBlock encoder = new EncoderBlock(attention(), pre(), feedForward(), pre());
  private final DecoderBlock decoder =
      new DecoderBlock(
          attention(),
          new PostNorm(LayerNorm.untrained(4)),
          attention(),
          new PostNorm(LayerNorm.untrained(4)),
          feedForward(),
          new PostNorm(LayerNorm.untrained(4)));
  private final INDArray tokens = draw.uniform(5, 4);
  private final INDArray others = draw.uniform(3, 4);

  @Test
  void anEncoderShowsItsTraceAllItDoes() {
    Recording recording = new Recording();

    INDArray result = encoder.of(tokens, Mask.causal(), recording);

    assertThat(recording.steps())
        .containsExactly(
            "self-attention normalised",
            "self-attention queries",
            "self-attention keys",
            "self-attention values",
            "self-attention scores",
            "self-attention scaled",
            "self-attention masked",
            "self-attention weights",
            "self-attention context",
            "self-attention merged",
            "self-attention output",
            "self-attention sum",
            "feed-forward normalised",
            "feed-forward hidden",
            "feed-forward activated",
            "feed-forward output",
            "feed-forward sum");
    assertThatArray(recording.get("feed-forward sum")).isExactly(result);
    assertThatArray(recording.get("self-attention weights")).hasShape(2, 5, 5);
  }

  @Test
  void aDecoderShowsItsTraceBothAttentions() {
    Recording recording = new Recording();

    INDArray result = decoder.of(tokens, others, Mask.none(), Mask.none(), recording);

    assertThatArray(recording.get("self-attention weights")).hasShape(2, 5, 5);
    assertThatArray(recording.get("cross-attention weights")).hasShape(2, 5, 3);
    assertThatArray(recording.get("feed-forward normalised")).isExactly(result);
    assertThatArray(decoder.of(tokens, others)).isExactly(result);
  }

  @Test
  void aDecoderNeverSeesWhatComesAfter() {
    INDArray changed = tokens.dup();
    changed.putScalar(4, 0, 9);

    INDArray first = rows(decoder.of(tokens, others), 4);

    assertThatArray(rows(decoder.of(changed, others), 4)).isExactly(first);
  }

  @Test
  void paddingOfTheEncoderHasNoInfluence() {
    INDArray changed = others.dup();
    changed.putScalar(2, 1, 9);
    Mask two = Mask.padding(2);

    INDArray result = decoder.of(tokens, others, Mask.none(), two, Trace.none());

    assertThatArray(decoder.of(tokens, changed, Mask.none(), two, Trace.none())).isExactly(result);
  }

  @Test
  void withoutAMaskAllSeeAll() {
    assertThatArray(encoder.of(tokens)).isExactly(encoder.of(tokens, Mask.none(), Trace.none()));
  }

  private static INDArray rows(INDArray array, long count) {
    return array.get(interval(0, count), all()).dup();
  }

  private MultiHeadAttention attention() {
    return MultiHeadAttention.scaledDotProduct(2, square(), square(), square(), square());
  }

  private FeedForward feedForward() {
    return new FeedForward(
        new LinearProjection(draw.uniform(6, 4), draw.uniform(6)),
        new Gelu(),
        new LinearProjection(draw.uniform(4, 6), draw.uniform(4)));
  }

  private LinearProjection square() {
    return new LinearProjection(draw.uniform(4, 4), draw.uniform(4));
  }

  private static Residual pre() {
    return new PreNorm(LayerNorm.untrained(4));
  }
}
