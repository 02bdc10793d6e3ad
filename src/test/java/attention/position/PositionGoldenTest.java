package attention.position;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.head.AttentionFunction;
import attention.head.TextbookAttention;
import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.testing.Golden;
import attention.trace.Recording;
import attention.weight.Softmax;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Waves, table, rotations and rotary attention agree with PyTorch. */
class PositionGoldenTest {
  // An angle near 1000 has lost three of a double's sixteen digits.
  private static final double FAR_OUT = 1e-11;

  static Stream<Golden> added() {
    return cases("added");
  }

  static Stream<Golden> rotary() {
    return cases("rotary");
  }

  @ParameterizedTest
  @MethodSource("added")
  void positionsThatAreAdded(Golden golden) {
    INDArray embeddings = golden.given("embeddings");
    int first = (int) golden.setting("first");
    int n = (int) embeddings.size(embeddings.rank() - 2);
    SinusoidalPositions waves = new SinusoidalPositions((int) golden.setting("width"));
    LearnedPositions learned = new LearnedPositions(golden.given("table"));

    assertThatArray(waves.of(first, n)).isWithin(DOUBLE_PRECISION, golden.expected("sinusoidal"));
    assertThatArray(waves.addedTo(embeddings, first))
        .isWithin(DOUBLE_PRECISION, golden.expected("with-sinusoidal"));
    assertThatArray(learned.addedTo(embeddings, first))
        .isWithin(DOUBLE_PRECISION, golden.expected("with-learned"));
  }

  @ParameterizedTest
  @MethodSource("rotary")
  void rotaryAttention(Golden golden) {
    AttentionFunction attention =
        new TextbookAttention(RotaryScores.scaledDotProduct(), new Softmax(), new WeightedSum());
    INDArray queries = golden.given("queries");
    INDArray keys = golden.given("keys");
    INDArray values = golden.given("values");
    Recording recording = new Recording();

    INDArray context = attention.of(queries, keys, values, Mask.none(), recording);

    assertThatArray(recording.get("rotated queries"))
        .isWithin(DOUBLE_PRECISION, golden.expected("rotated-queries"));
    assertThatArray(recording.get("rotated keys"))
        .isWithin(DOUBLE_PRECISION, golden.expected("rotated-keys"));
    assertThatArray(context).isWithin(DOUBLE_PRECISION, golden.expected("context"));
    assertThatArray(attention.of(queries, keys, values, Mask.causal(), new Recording()))
        .isWithin(DOUBLE_PRECISION, golden.expected("causal-context"));
  }

  @ParameterizedTest
  @MethodSource("rotary")
  void rotationFromAnyPositionOn(Golden golden) {
    assertThatArray(
            new RotaryPositions().rotated(golden.given("queries"), (int) golden.setting("before")))
        .isWithin(DOUBLE_PRECISION, golden.expected("rotated-queries"));
  }

  @Test
  void wavesFarOut() {
    Golden golden = cases("far").findFirst().orElseThrow();

    assertThatArray(new SinusoidalPositions(512).of(900, 2))
        .isWithin(FAR_OUT, golden.expected("sinusoidal"));
  }

  @Test
  void anotherBase() {
    Golden golden = cases("base").findFirst().orElseThrow();

    assertThatArray(RotaryPositions.withBase(500).rotated(golden.given("vectors"), 1000))
        .isWithin(FAR_OUT, golden.expected("rotated"));
  }

  @Test
  void theFileHoldsEveryPairOfSizes() {
    assertThat(added()).hasSize(9);
    assertThat(rotary()).hasSize(27);
  }

  private static Stream<Golden> cases(String kind) {
    return Golden.cases("position").filter(golden -> golden.toString().startsWith(kind));
  }
}
