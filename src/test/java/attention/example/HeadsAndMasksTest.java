package attention.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.trace.Recording;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class HeadsAndMasksTest {
  /** By PyTorch 2.13.0: nn.MultiheadAttention of 2 heads without biases, in double. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heads=2 | 1.587603755597 1.672841798376 1.859970754957 2.599525200984 2.868976522282 1.105685700823 1.11835458927 2.012668888447 2.504228240163 1.317663195152 1.424024654785 2.208311385034",
        "heads=2 causal | 2 1 1 1 2.971667928247 1 1.014166035877 2.014166035877 2.504228240163 1.317663195152 1.424024654785 2.208311385034",
        "heads=2 length=2 | 1.695570317493 1 1.804429682507 3.108859365014 2.971667928247 1 1.014166035877 2.014166035877 2.7486224633 1 1.195570317493 2.335333415779",
        "heads=2 causal length=2 | 2 1 1 1 2.971667928247 1 1.014166035877 2.014166035877 2.7486224633 1 1.195570317493 2.335333415779",
      })
  void theOutputIsThatOfPyTorch(String setting, String output) {
    Example example = ProblemName.parse("two-heads " + setting).again().orElseThrow();

    INDArray found = example.run().get("output");

    String[] expected = output.split(" ", -1);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.getDouble(i / 4, i % 4))
          .isCloseTo(Double.parseDouble(expected[i]), within(1e-11));
    }
  }

  @Test
  void aMaskIsRecordedBetweenScaledScoresAndWeights() {
    Recording recording =
        ExampleFolder.worked("small-integers").set(Setting.parse(" causal")).run();

    assertThat(recording.steps())
        .containsExactly(
            "embeddings",
            "queries",
            "keys",
            "values",
            "scores",
            "scaled",
            "masked",
            "weights",
            "context");
    assertThat(recording.get("masked").getDouble(0, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(recording.get("weights").getRow(0).toDoubleVector()).containsExactly(1, 0, 0);
  }

  @Test
  void eachHeadHasItsRowsOfTheWeights() {
    Example second = ExampleFolder.worked("two-heads").set(Setting.parse(" heads=2")).head(2);

    assertThat(text(second.wq())).isEqualTo("0 1 0 1 / 1 0 0 0");
    assertThat(text(second.wk())).isEqualTo("1 0 1 0 / 0 0 0 1");
    assertThat(text(second.wv())).isEqualTo("1 0 0 0 / 0 0 0 1");
  }

  @Test
  void theOutputIsTheHeadsSideBySideWhereNoOutputWeightsAreGiven() {
    Example example = ExampleFolder.worked("small-integers").set(Setting.parse(" heads=3"));
    Recording recording = example.run();

    for (int head = 1; head <= 3; head++) {
      assertThat(recording.get("output").getColumn(head - 1L).toDoubleVector())
          .isEqualTo(recording.get("head %d context".formatted(head)).toDoubleVector());
    }
  }

  @Test
  void aMaskChangesNoNumberOfADrawnProblem() {
    Example plain = FriendlyExample.random(4, 3, 11);
    Example masked = FriendlyExample.random(4, 3, Setting.parse(" causal length=2"), 11);

    assertThat(text(masked.embeddings())).isEqualTo(text(plain.embeddings()));
    assertThat(text(masked.wq())).isEqualTo(text(plain.wq()));
    assertThat(text(masked.wv())).isEqualTo(text(plain.wv()));
  }

  @Test
  void theSameSeedDrawsTheSameHeads() {
    Example drawn = FriendlyExample.random(3, 4, Setting.parse(" heads=2"), 7);

    assertThat(drawn.tokens()).containsExactly("birds", "fly", "south");
    assertThat(text(drawn.embeddings())).isEqualTo("1 1 1 1 / 0 1 2 -1 / 0 1 0 0");
    assertThat(text(drawn.head(1).wk())).isEqualTo("1 2 2 0 / 0 0 1 0");
    assertThat(text(drawn.head(2).wv())).isEqualTo("1 -1 2 0 / 0 0 1 0");
    assertThat(text(drawn.outputWeights())).isEqualTo("1 0 -1 1 / -1 0 0 -1 / 0 -1 1 2 / 0 1 -1 2");
  }

  private static String text(ExactMatrix matrix) {
    return IntStream.range(0, matrix.rows())
        .mapToObj(
            row -> matrix.row(row).stream().map(Fractions::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "));
  }
}
