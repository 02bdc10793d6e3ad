package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String GIVENS =
      """
      Attention by Hand,worksheet
      problem,small-integers
      student,%s

      given,embeddings,E
      the,1,0,1
      cat,0,2,0
      sat,1,1,1

      given,wq,W_Q
      1,1,0,1
      2,0,1,0
      3,1,1,1

      given,wk,W_K
      1,1,1,0
      2,1,1,1
      3,0,1,1

      given,wv,W_V
      1,1,1,1
      2,1,0,1
      3,1,1,0

      """;

  @TempDir private Path folder;

  private Path sheet(String name, String student, String steps) throws IOException {
    return Files.writeString(folder.resolve(name), GIVENS.formatted(student) + steps);
  }

  private Path withAWrongKey(String name) throws IOException {
    return sheet(
        name,
        "Ada",
        """
        step,queries,Q
        the,2,0,2
        cat,0,2,2
        sat,2,1,3

        step,keys,K
        the,1,2,1
        cat,2,2,5
        sat,2,3,2

        step,scores,S
        the,4,14,8
        cat,6,14,10
        sat,7,21,13
        """);
  }

  private Path right(String name) throws IOException {
    return sheet(name, "Bob", "step,queries,Q\nthe,2,0,2\ncat,0,2,2\nsat,2,1,3\n");
  }

  private Path notASheet(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "Dear teacher, my dog ate it.\n");
  }

  @Test
  void aSheetIsMarkedInFull() throws IOException {
    Path file = withAWrongKey("ada.csv");

    Said said = Said.by("check", file.toString());

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
    assertThat(said.out().replace(System.lineSeparator(), "\n").replace(file.toString(), "FILE"))
        .isEqualTo(
            """
            FILE — small-integers — Ada

              ✓ queries  1 of 1  right
              ✗ keys     0 of 1  wrong: 1 of 9 cells
                  K[2,3] is 5; expected 2.
                  K[2,3] = Σ_m E[2,m]·W_K[3,m]
                         = 0·0 + 2·1 + 0·1 = 2
              – values   0 of 1  blank
              → scores   1 of 1  carried forward: right, given your keys
              – scaled   0 of 1  blank
              – weights  0 of 1  blank
              – context  0 of 1  blank

            Score 2 of 7: 1 right and 1 carried forward.
            Next: mend K[2,3], then what follows, and check again.
            """);
  }

  @Test
  void nothingWrongEndsWith0AlsoWhereStepsAreBlank() throws IOException {
    Said said = Said.by("check", right("bob.csv").toString());

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("✓ queries  1 of 1  right", "– keys     0 of 1  blank");
  }

  @Test
  void whatCannotBeReadEndsWith2AndPrintsNoMarks() throws IOException {
    Said said = Said.by("check", notASheet("dog.csv").toString(), "--json");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).startsWith("attention: ").contains("dog.csv");
  }

  @Test
  void jsonHasTheKeysAndTypesThatToolsCountOn() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(Said.by("check", withAWrongKey("ada.csv").toString(), "--json").out());

    assertThat(names(json)).containsExactly("steps", "score", "outOf");
    assertThat(json.get("score").isNumber()).isTrue();
    assertThat(json.get("score").decimalValue()).isEqualByComparingTo("2");
    assertThat(json.get("outOf").decimalValue()).isEqualByComparingTo("7");
    assertThat(json.get("steps").findValuesAsText("name"))
        .containsExactly("queries", "keys", "values", "scores", "scaled", "weights", "context");
    assertThat(json.get("steps").findValuesAsText("status"))
        .containsExactly("right", "wrong", "blank", "carried-forward", "blank", "blank", "blank");
    assertThat(json.get("steps"))
        .allSatisfy(
            step ->
                assertThat(names(step)).containsExactly("name", "status", "firstWrong", "mistake"));
    assertThat(json.get("steps").get(0))
        .hasToString(
            "{\"name\":\"queries\",\"status\":\"right\",\"firstWrong\":null,\"mistake\":null}");
    assertThat(json.get("steps").get(1).get("firstWrong"))
        .hasToString(
            "{\"row\":2,\"column\":3,\"given\":5.0,\"expected\":2.0,\"derivation\":\"0·0 + 2·1 + 0·1 = 2\"}");
  }

  @Test
  void aSchemeSetsTheMarks() throws IOException {
    String file = withAWrongKey("ada.csv").toString();

    assertThat(Said.by("check", file, "--scheme", "scores=2.5,context=0").out())
        .contains("Score 3.5 of 7.5: 1 right and 2.5 carried forward.");
    assertThat(Said.by("check", file, "--scheme", "scores"))
        .satisfies(said -> assertThat(said.status()).isEqualTo(2))
        .satisfies(said -> assertThat(said.err()).contains("scores=2,weights=4"));
  }

  @Test
  void theProblemThatWasSetMayBeNamed() throws IOException {
    String file = right("bob.csv").toString();

    assertThat(Said.by("check", file, "--problem", "small-integers").status()).isZero();
    assertThat(Said.by("check", file, "--problem", "one-hot"))
        .satisfies(said -> assertThat(said.status()).isEqualTo(2))
        .satisfies(said -> assertThat(said.out()).isEmpty())
        .satisfies(said -> assertThat(said.err()).contains("bob.csv", "one-hot"));
  }

  @Test
  void aClassIsToldInALineEachAndNoneStopsTheOthers() throws IOException {
    String ada = withAWrongKey("ada.csv").toString();
    String dog = notASheet("dog.csv").toString();
    String bobby = right("bobby.csv").toString();

    Said said = Said.by("check", ada, dog, bobby);

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).isEmpty();
    assertThat(said.out().replaceAll("\\s+", " "))
        .startsWith(
            " ✗ %s 2 of 7 Ada K[2,3] is 5; expected 2. ✗ unreadable: %s".formatted(ada, dog))
        .contains("✓ %s 1 of 7 Bob".formatted(bobby))
        .endsWith("1 of 3 sheets with nothing wrong, 1 unreadable ");
  }

  @Test
  void aBlankSheetOfAClassIsCountedApart() throws IOException {
    String blank = sheet("cyd.csv", "Cyd", "").toString();
    String ada = withAWrongKey("ada.csv").toString();
    String bob = right("bob.csv").toString();

    Said said = Said.by("check", blank, ada, bob);

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out().stripTrailing()).endsWith("1 of 3 sheets with nothing wrong, 1 blank");
    assertThat(Said.by("check", blank, bob).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"bob, bob, 0", "bob, ada, 1", "ada, dog, 2", "dog, bob, 2"})
  void theExitStatusOfAClassIsThatOfItsWorst(String first, String second, int status)
      throws IOException {
    assertThat(Said.by("check", named(first, "1.csv"), named(second, "2.csv")).status())
        .isEqualTo(status);
  }

  private String named(String which, String file) throws IOException {
    return switch (which) {
      case "ada" -> withAWrongKey(file).toString();
      case "bob" -> right(file).toString();
      default -> notASheet(file).toString();
    };
  }

  @Test
  void aClassIsAListInJson() throws IOException {
    Said said =
        Said.by("check", right("bob.csv").toString(), notASheet("dog.csv").toString(), "--json");

    JsonNode json = new ObjectMapper().readTree(said.out());
    assertThat(json).hasSize(2);
    assertThat(names(json.get(0)))
        .containsExactly("sheet", "problem", "student", "steps", "score", "outOf");
    assertThat(json.get(0).get("student").asText()).isEqualTo("Bob");
    assertThat(names(json.get(0).get("steps").get(0)))
        .containsExactly("name", "status", "firstWrong", "mistake");
    assertThat(names(json.get(1))).containsExactly("sheet", "unreadable");
  }

  @Test
  void theHelpTellsTheExitStatus() {
    assertThat(Said.by("check", "--help").out())
        .contains("Exit status:", "Nothing is wrong", "./attention check my-sheet.csv");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }
}
