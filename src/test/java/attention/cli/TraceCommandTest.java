package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {
  private static final List<String> STEPS =
      List.of("embeddings", "queries", "keys", "values", "scores", "scaled", "weights", "context");

  @TempDir private Path folder;

  @Test
  void showsTheWorkedExampleWithinEightyColumns() {
    Said said = Said.by("trace");

    assertThat(said.status()).isZero();
    assertThat(said.out())
        .contains("3 tokens (the cat sat)", "cat    6    8   10", "the  2.4763  1.0473  1.9527")
        .doesNotContain("\u001B");
    assertThat(said.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void exactFormsFitEightyColumnsToo() {
    Said said = Said.by("trace", "one-hot", "--exact");

    assertThat(said.out())
        .contains("A[1,2] = e^(2/√3) / (e^(1/√3) + e^(2/√3) + e^(1/√3)) ≈ 0.4711");
    assertThat(said.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text     | A[1,2] = e^(2/√3) / (e^(1/√3) + e^(2/√3) + e^(1/√3)) ≈ 0.4711",
        "markdown | - `A[1,2] = e^(2/√3) / (e^(1/√3) + e^(2/√3) + e^(1/√3)) ≈ 0.4711`",
        "html     | <code>A[1,2] = e^(2/√3) / (e^(1/√3) + e^(2/√3) + e^(1/√3)) ≈ 0.4711</code>",
        "latex    | $A_{1,2} = e^{2/\\sqrt{3}} / (e^{1/\\sqrt{3}} + e^{2/\\sqrt{3}} + e^{1/\\sqrt{3}}) \\approx 0.4711$",
      })
  void anExactWeightStandsOnALineOfItsOwnBesideItsDecimals(String format, String line) {
    assertThat(Said.by("trace", "one-hot", "--exact", "--format", format).out()).contains(line);
  }

  @Test
  void jsonHasEveryStepWithItsShapeAndValues() throws IOException {
    JsonNode steps =
        new ObjectMapper().readTree(Said.by("trace", "--format", "json").out()).get("steps");

    assertThat(steps.findValuesAsText("name")).isEqualTo(STEPS);
    JsonNode scores = steps.get(4);
    assertThat(scores.get("symbol").asText()).isEqualTo("S");
    assertThat(scores.get("formula").asText()).isEqualTo("S = Q·Kᵀ");
    assertThat(scores.get("shape")).hasToString("[3,3]");
    assertThat(scores.get("values")).hasToString("[[4.0,8.0,8.0],[6.0,8.0,10.0],[7.0,12.0,13.0]]");
    assertThat(scores.has("exact")).isFalse();
  }

  @Test
  void jsonCarriesTheExactFormsBesideTheValues() throws IOException {
    JsonNode steps =
        new ObjectMapper()
            .readTree(Said.by("trace", "--format", "json", "--exact").out())
            .get("steps");

    assertThat(steps.get(5).get("exact").get(1).get(2).asText()).isEqualTo("10/√3");
  }

  @Test
  void csvHasOneLineACell() {
    List<String> lines = Said.by("trace", "--format", "csv").out().lines().toList();

    assertThat(lines).hasSize(1 + STEPS.size() * 9).contains("scores,2,3,10.0");
    assertThat(lines.get(0)).isEqualTo("step,row,column,value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "latex", "html", "MARKDOWN"})
  void documentsHoldEveryStep(String format) {
    Said said = Said.by("trace", "--format", format);

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("10", "0.4763", "2.4763");
  }

  @Test
  void weightMatricesAreDecimalsUnlessExactnessIsAskedFor() throws IOException {
    write(2, 2);
    Files.writeString(folder.resolve("wq.csv"), "0.4519,1/3\n");

    assertThat(Said.by("trace", folder.toString()).out())
        .contains("0.4519", "0.3333")
        .doesNotContain("4519/10000");
    assertThat(Said.by("trace", folder.toString(), "--exact").out()).contains("4519/10000", "1/3");
  }

  @Test
  void showsHowACellComesAbout() {
    assertThat(Said.by("trace", "small-integers", "--cell", "scores[2,3]").out())
        .contains("S[2,3] = Σ_m Q[2,m]·K[3,m]", "0·2 + 2·3 + 2·2 = 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "latex", "html", "json", "csv"})
  void everyFormatWritesACellsDerivation(String format) {
    Said said = Said.by("trace", "--cell", "scores[2,3]", "--format", format);

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("10");
  }

  @Test
  void aTableThatIsNotSquareWorksInEveryFormat() throws IOException {
    write(2, 3);

    for (String format : List.of("text", "markdown", "latex", "html", "json", "csv")) {
      assertThat(Said.by("trace", folder.toString(), "--format", format).status())
          .as(format)
          .isZero();
    }
  }

  @Test
  void twoThousandTokensAreShortenedOnTheScreen() throws IOException {
    write(2000, 2);

    Said said = Said.by("trace", folder.toString());

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("2000 tokens", "…");
    assertThat(said.out().lines().count()).isLessThan(200);
    assertThat(said.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void twoThousandTokensAreTooManyToBeWrittenExactly() throws IOException {
    write(2000, 2);

    Said said = Said.by("trace", folder.toString(), "--exact");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("up to 32 tokens; this problem has 2000");
  }

  @Test
  void numbersThatOverflowAreNamedBeforeTheyBecomeNaN() throws IOException {
    write(2, 2);
    Files.writeString(folder.resolve("embeddings.csv"), "1e200,1\n1,1\n");

    Said said = Said.by("trace", folder.toString());

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err())
        .contains("scores[1,1]", "too large for a double")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--exact", "--cell=weights[1,1]", "--format=json"})
  void numbersThatOverflowAreNamedWhateverIsAskedFor(String option) throws IOException {
    write(2, 2);
    Files.writeString(folder.resolve("embeddings.csv"), "1e200,1\n1,1\n");

    Said said = Said.by("trace", folder.toString(), option);

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("scores[1,1]", "too large for a double");
  }

  @Test
  void aProblemIsASentenceAndExitStatusTwo() {
    Said said = Said.by("trace", "nowhere");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("There is no folder nowhere").doesNotContain("\tat ");
  }

  @Test
  void aNameThatNoFolderCanHaveIsAProblemToo() {
    Said said = Said.by("trace", "no\0where");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("cannot be a path here").doesNotContain("fault");
  }

  @Test
  void debugAddsTheStackTrace() {
    assertThat(Said.by("trace", "nowhere", "--debug").err()).contains("\tat attention.");
  }

  @Test
  void aMisspelledCommandOrOptionIsAnsweredWithTheRightOne() {
    assertThat(Said.by("trase").err()).contains("Did you mean: attention trace");
    assertThat(Said.by("trace", "--formt", "json").err()).contains("--format");
    Said refused = Said.by("trace", "--format", "pdf");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .startsWith("attention: ")
        .contains("'pdf'", "Try: ./attention trace --help")
        .doesNotContain("Usage:");
  }

  private void write(int tokens, int features) throws IOException {
    String row = String.join(",", Collections.nCopies(features, "1"));
    Files.writeString(
        folder.resolve("embeddings.csv"),
        IntStream.range(0, tokens).mapToObj(i -> row).collect(Collectors.joining("\n")));
    Files.writeString(folder.resolve("wq.csv"), row);
    Files.writeString(folder.resolve("wk.csv"), row);
    Files.writeString(folder.resolve("wv.csv"), row + "\n" + row);
  }

  @Test
  void showsHeadsAndWhatAMaskHides() {
    Said said = Said.by("trace", "--heads", "2", "--causal");

    assertThat(said.status()).as(said.err()).isZero();
    assertThat(said.out())
        .contains(
            "head 2 masked   M2 = S2 / √d_k, and -∞ where a key is hidden",
            "the  0.0000      -∞      -∞",
            "sat  0.5760  0.1400  0.2840",
            "output   O = [C1 … Ch]·W_Oᵀ, the heads side by side",
            "cat  2.9717  1.0000  1.0142  2.0142");
    assertThat(said.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S2[1,3]                | 0·1 + 1·1 = 1",
        "scores2[1,3]           | 0·1 + 1·1 = 1",
        "head 2 scores[1,3]     | 0·1 + 1·1 = 1",
        "A1[2,1]                | e^0 / (e^0 + e^4.2426) ≈ 0.0142",
        "A1[1,2]                | e^(-∞) / (e^1.4142) = 0",
        "M1[1,2]                | -∞, as key 2 is hidden from query 1",
        "head 1 context[2,1]    | 0.0142·1 + 0.9858·2 + 0·1 ≈ 1.9858",
        "output[2,3]            | 1.9858·0 + 1·0 + 0.9858·1 + 0.0283·1 ≈ 1.0142",
      })
  void aCellOfAHeadIsNamedInManyWays(String cell, String working) {
    Said said = Said.by("trace", "--heads", "2", "--causal", "--cell", cell);

    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines().skip(1)).contains(working);
  }

  @Test
  void anExactWeightIsAShareOfTheKeysSeen() {
    assertThat(Said.by("trace", "--causal", "--exact").out())
        .contains(
            "A[2,1] = e^(6/√3) / (e^(6/√3) + e^(8/√3)) ≈ 0.2396",
            "A[2,3] = e^(-∞) / (e^(6/√3) + e^(8/√3)) = 0",
            "C[2,3] = (1·e^(6/√3) + 2·e^(8/√3)) / (e^(6/√3) + e^(8/√3)) ≈ 1.7604");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "small-integers --heads 2  | heads is one of 1, 3 here",
        "two-heads --heads 0       | heads is 0; expected a whole number from 1 on",
        "two-heads --length 4      | it is from 1 to 3",
        "two-heads --heads 2 --cell S3[1,1] | There is no step",
        "small-integers --cell M[1,1] | There is no step",
        "two-heads --heads 2 --mine | leave --heads or --mine out",
      })
  void whatDoesNotGoTogetherIsRefused(String arguments, String message) {
    Said said = Said.by(("trace " + arguments).split(" "));

    assertThat(said.status()).isNotZero();
    assertThat(said.err().replaceAll("\\s+", " ")).contains(message);
  }

  @Test
  void theIdentityStandsInForOutputWeightsThatAreNotGiven() {
    Said said = Said.by("trace", "small-integers", "--heads", "3");

    assertThat(said.err()).contains("small-integers has no wo.csv, so W_O is the identity");
    assertThat(said.out()).contains("output   O =");
  }
}
