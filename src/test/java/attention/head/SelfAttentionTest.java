package attention.head;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.score.DotProductScores;
import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.weight.Softmax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SelfAttentionTest {
  private final Draw draw = new Draw(6);
  private final INDArray wq = draw.uniform(4, 3);
  private final INDArray wk = draw.uniform(4, 3);
  private final INDArray wv = draw.uniform(2, 3);
  private final SelfAttention attention = SelfAttention.scaledDotProduct(wq, wk, wv);

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void theTraceSeesEveryStepInOrder() {
    INDArray embeddings = draw.uniform(5, 3);
    Recording recording = new Recording();

    INDArray context = attention.of(embeddings, recording);

    assertThat(recording.steps())
        .containsExactly(
            "embeddings", "queries", "keys", "values", "scores", "scaled", "weights", "context");
    assertThatArray(recording.get("embeddings")).isExactly(embeddings);
    assertThatArray(recording.get("context")).isExactly(context);
    assertThatArray(attention.of(embeddings)).isExactly(context);
  }

  @Test
  void behindACausalMaskNoTokenChangesTheContextOfAnEarlierOne() {
    INDArray embeddings = draw.uniform(4, 3);
    INDArray changed = embeddings.dup();
    changed.getRow(3).assign(50);
    Recording recording = new Recording();

    INDArray context = attention.of(embeddings, Mask.causal(), recording);

    assertThatArray(attention.of(changed, Mask.causal(), new Recording()).getRows(0, 1, 2))
        .isWithin(DOUBLE_PRECISION, context.getRows(0, 1, 2));
    assertThatArray(context.getRow(0, true))
        .isWithin(DOUBLE_PRECISION, new LinearProjection(wv).of(embeddings.getRow(0, true)));
    assertThat(recording.steps())
        .containsSubsequence("values", "scores", "scaled", "masked", "weights", "context");
  }

  @Test
  void oneTokenAttendsToItselfAlone() {
    INDArray embeddings = draw.uniform(1, 3);

    assertThatArray(attention.of(embeddings))
        .isWithin(DOUBLE_PRECISION, new LinearProjection(wv).of(embeddings));
  }

  @Test
  void equalTokensGetTheirCommonValue() {
    INDArray embeddings = Nd4j.vstack(zeros(1, 3).add(2), zeros(1, 3).add(2), zeros(1, 3).add(2));

    assertThatArray(attention.of(embeddings))
        .isWithin(DOUBLE_PRECISION, new LinearProjection(wv).of(embeddings));
  }

  @Test
  void tokensInAnotherOrderGiveTheSameContextsInThatOrder() {
    INDArray embeddings = draw.uniform(4, 3);

    assertThatArray(attention.of(embeddings.getRows(2, 0, 3, 1)))
        .isWithin(DOUBLE_PRECISION, attention.of(embeddings).getRows(2, 0, 3, 1));
  }

  /** A few of 2,000 tokens are calculated again with plain loops. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1_999})
  void twoThousandTokensServe(int token) {
    INDArray embeddings = new Draw(2_000).uniform(2_000, 3);

    INDArray context = attention.of(embeddings);

    assertThatArray(context).hasShape(2_000, 2);
    assertThatArray(context.getRow(token))
        .holdsWithin(DOUBLE_PRECISION, contextOf(token, embeddings.toDoubleMatrix()));
  }

  @Test
  void anyPartCanBeExchanged() {
    SelfAttention unscaled =
        new SelfAttention(
            new LinearProjection(wq),
            new LinearProjection(wk),
            features -> features.mul(1),
            new DotProductScores(),
            Softmax.atTemperature(2),
            new WeightedSum());
    INDArray embeddings = draw.uniform(5, 3);
    Recording recording = new Recording();

    INDArray context = unscaled.of(embeddings, recording);

    // d_k = 4, so a temperature of 2 is the division by √d_k.
    Recording scaled = new Recording();
    attention.of(embeddings, scaled);
    assertThat(recording.steps()).doesNotContain("scaled");
    assertThatArray(recording.get("weights")).isWithin(DOUBLE_PRECISION, scaled.get("weights"));
    assertThatArray(context)
        .isWithin(DOUBLE_PRECISION, new WeightedSum().of(scaled.get("weights"), embeddings));
  }

  @Test
  void embeddingsOfAnotherWidthAreRefused() {
    assertThatThrownBy(() -> attention.of(zeros(5, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "weights has shape [4, 3]; this step needs [d_out, d_in], and features [5, 4] already set d_in = 4");
  }

  @Test
  void whatIsNoTableOfDoublesIsRefusedWithAndWithoutTrace() {
    assertThatThrownBy(() -> attention.of(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("embeddings is null; this step needs [n, d_model]");
    assertThatThrownBy(() -> attention.of(null, new Recording()))
        .isInstanceOf(ShapeException.class)
        .hasMessage("embeddings is null; this step needs [n, d_model]");
    assertThatThrownBy(() -> attention.of(zeros(3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("embeddings has shape [3]; this step needs [n, d_model]");
    assertThatThrownBy(() -> attention.of(zeros(0, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "embeddings has shape [0, 3]; this step needs [n, d_model], and n must be at least 1");
    assertThatThrownBy(() -> attention.of(zeros(2, 3).castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("embeddings holds FLOAT numbers");
  }

  @Test
  void parametersThatDisagreeAreRefused() {
    assertThatThrownBy(() -> SelfAttention.scaledDotProduct(zeros(4, 3), zeros(5, 3), wv))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "wk has shape [5, 3]; this step needs [d_k, d_model], and wq [4, 3] already set d_k = 4");
    assertThatThrownBy(() -> SelfAttention.scaledDotProduct(wq, wk, zeros(2, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "wv has shape [2, 4]; this step needs [d_v, d_model], and wq [4, 3] already set d_model = 3");
    assertThatThrownBy(() -> SelfAttention.scaledDotProduct(wq, wk, null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("wv is null; this step needs [d_v, d_model]");
  }

  private double[] contextOf(int token, double[][] embeddings) {
    double[] query = times(wq, embeddings[token]);
    double[] context = new double[2];
    double total = 0;
    for (double[] embedding : embeddings) {
      double[] key = times(wk, embedding);
      double[] value = times(wv, embedding);
      double score = 0;
      for (int i = 0; i < key.length; i++) {
        score += query[i] * key[i];
      }
      double power = Math.exp(score / 2); // √d_k = 2
      total += power;
      context[0] += power * value[0];
      context[1] += power * value[1];
    }
    return new double[] {context[0] / total, context[1] / total};
  }

  private static double[] times(INDArray matrix, double... vector) {
    double[] cells = numbers(matrix);
    double[] product = new double[cells.length / vector.length];
    for (int i = 0; i < cells.length; i++) {
      product[i / vector.length] += cells[i] * vector[i % vector.length];
    }
    return product;
  }
}
