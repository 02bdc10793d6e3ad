package attention.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.example.Example;
import attention.example.ExampleFolder;
import attention.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations are worked with a pencil, weights with a table of e^x. */
class DerivationsTest {
  private final Example example = ExampleFolder.worked("small-integers");
  private final Derivations derivations = new Derivations(example, example.run());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "embeddings[2,2] | 2",
        "queries[2,3]    | 0·1 + 2·1 + 0·1 = 2",
        "keys[3,2]       | 1·1 + 1·1 + 1·1 = 3",
        "values[1,3]     | 1·1 + 0·1 + 1·0 = 1",
        "scores[2,3]     | 0·2 + 2·3 + 2·2 = 10",
        "S[2,3]          | 0·2 + 2·3 + 2·2 = 10",
        "scaled[2,3]     | 10 / √3 ≈ 5.7735",
        "weights[1,1]    | e^2.3094 / (e^2.3094 + e^4.6188 + e^4.6188) ≈ 0.0473",
        "context[1,1]    | 0.0473·2 + 0.4763·2 + 0.4763·3 ≈ 2.4763",
      })
  void writesEveryStepTermByTerm(String cell, String working) {
    assertThat(derivations.inDecimals(cell).working()).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "embeddings[2,2] | 2",
        "queries[2,3]    | 0·1 + 2·1 + 0·1 = 2",
        "scores[2,3]     | 0·2 + 2·3 + 2·2 = 10",
        "scaled[2,3]     | 10/√3 ≈ 5.7735",
        "weights[1,1]    | e^(4/√3) / (e^(4/√3) + e^(8/√3) + e^(8/√3)) ≈ 0.0473",
      })
  void roundsNothingWhereExactnessIsAskedFor(String cell, String working) {
    assertThat(derivations.exactly(cell).working()).isEqualTo(working);
  }

  @Test
  void saysTheFormulaInSymbols() {
    assertThat(derivations.inDecimals("scores[2,3]").formula())
        .isEqualTo("S[2,3] = Σ_m Q[2,m]·K[3,m]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores", "scores[2]", "scores[a,b]", "scores[1,2", "[1,2]", ""})
  void explainsHowACellIsWritten(String text) {
    assertThatThrownBy(() -> Cell.parse(text, example))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("such as scores[2,3]");
  }

  @Test
  void namesTheStepsThereAre() {
    assertThatThrownBy(() -> Cell.parse("score[1,1]", example))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("no step \"score\"")
        .hasMessageContaining("scores, scaled, weights, context");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores[0,1]", "scores[1,0]", "scores[4,1]", "scores[1,4]"})
  void namesTheRangeOfRowsAndColumns(String cell) {
    assertThatThrownBy(() -> derivations.inDecimals(cell))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("rows 1 to 3 and columns 1 to 3");
  }

  @Test
  void aLongSumIsShortenedAndSaysByHowMuch() {
    assertThat(Terms.sum(3, Integer::toString)).isEqualTo("0 + 1 + 2");
    assertThat(Terms.sum(8, Integer::toString)).isEqualTo("0 + 1 + 2 + 3 + 4 + 5 + 6 + 7");
    assertThat(Terms.sum(10, Integer::toString))
        .isEqualTo("0 + 1 + 2 + 3 + 4 + 5 + … (3 more) + 9");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "-3, -3",
    "0.47114, 0.4711",
    "-0.5, -0.5000",
    "0.0000123, 1.2e-05",
    "1e20, 1.0e+20",
    "1e15, 1.0e+15",
    "123456789012, 123456789012",
    "-0.0, 0",
    "NaN, NaN",
    "Infinity, ∞",
    "-Infinity, -∞"
  })
  void aNumberIsWrittenShort(double number, String text) {
    assertThat(Decimal.text(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, 4.00",
    "0.475, 1, 0.5",
    "2.5, 0, 3",
    "-0.004, 2, 0.00",
    "-0.006, 2, -0.01",
    "-2e15, 4, -2.0000e+15",
    "-Infinity, 3, -∞"
  })
  void aNumberBesideOthersHasAsManyDecimalsAsThey(double number, int decimals, String text) {
    assertThat(Decimal.text(number, decimals)).isEqualTo(text);
  }

  @Test
  void aNegativeFactorStandsInBrackets() {
    assertThat(Decimal.factor(-3)).isEqualTo("(-3)");
    assertThat(Decimal.factor(3)).isEqualTo("3");
  }
}
