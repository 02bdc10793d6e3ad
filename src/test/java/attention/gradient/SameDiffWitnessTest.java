package attention.gradient;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.example.Example;
import attention.example.ExampleFolder;
import attention.mask.Mask;
import attention.testing.Draw;
import attention.testing.Golden;
import attention.trace.Recording;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** SameDiff, told only the forward formula, finds the gradients that the course computes. */
class SameDiffWitnessTest {
  private static final double AGREEMENT = 1e-9;

  static Stream<Golden> unmaskedSequences() {
    return StepGradientsGoldenTest.oneHead()
        .filter(golden -> golden.toString().contains("no mask"))
        .filter(golden -> golden.toString().endsWith("no batch"));
  }

  @Test
  void agreesOnTheWorkedExample() throws Exception {
    Example example = ExampleFolder.worked("small-integers");
    INDArray dContext = Nd4j.create(new double[][] {{1, 0, -1}, {0, 2, 0}, {1, 1, 0}});

    assertAgreement(
        example.embeddings().toArray(),
        example.wq().toArray(),
        example.wk().toArray(),
        example.wv().toArray(),
        dContext);
  }

  @Test
  void agreesOnARandomProblem() {
    Draw draw = new Draw(11);

    assertAgreement(
        draw.uniform(5, 6),
        draw.uniform(4, 6),
        draw.uniform(4, 6),
        draw.uniform(3, 6),
        draw.uniform(5, 3));
  }

  @ParameterizedTest
  @MethodSource("unmaskedSequences")
  void agreesWithPyTorch(Golden golden) {
    Map<String, INDArray> found =
        new SameDiffWitness()
            .selfAttention(
                golden.given("embeddings"),
                golden.given("wq"),
                golden.given("wk"),
                golden.given("wv"),
                golden.given("d-context"));

    assertThat(found).hasSize(9);
    found.forEach(
        (name, gradient) ->
            assertThatArray(gradient)
                .as(name)
                .isWithin(AGREEMENT, golden.expected(name.equals("scaled") ? "scores" : name)));
  }

  @Test
  void calculatesInDoublePrecision() {
    Draw draw = new Draw(12);

    assertThat(
            new SameDiffWitness()
                .selfAttention(
                    draw.uniform(2, 2),
                    draw.uniform(2, 2),
                    draw.uniform(2, 2),
                    draw.uniform(2, 2),
                    draw.uniform(2, 2))
                .values())
        .allMatch(gradient -> gradient.dataType() == DataType.DOUBLE);
  }

  private static void assertAgreement(
      INDArray embeddings, INDArray wq, INDArray wk, INDArray wv, INDArray dContext) {
    Map<String, INDArray> witness =
        new SameDiffWitness().selfAttention(embeddings, wq, wk, wv, dContext);
    Recording backward = new Recording();
    SelfAttentionGradient.Result found =
        new SelfAttentionGradient(wq, wk, wv).of(embeddings, dContext, Mask.none(), backward);

    assertSame(backward.get("dValues"), witness.get("values"));
    assertSame(backward.get("dWeights"), witness.get("weights"));
    assertSame(backward.get("dScores"), witness.get("scaled"));
    assertSame(backward.get("dQueries"), witness.get("queries"));
    assertSame(backward.get("dKeys"), witness.get("keys"));
    assertSame(found.embeddings(), witness.get("embeddings"));
    assertSame(found.wq(), witness.get("wq"));
    assertSame(found.wk(), witness.get("wk"));
    assertSame(found.wv(), witness.get("wv"));
  }

  private static void assertSame(INDArray found, INDArray witness) {
    assertThatArray(found).isWithin(AGREEMENT, witness);
  }
}
