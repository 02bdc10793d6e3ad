package attention.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.check.MarkStatus;
import attention.derive.Place;
import attention.derive.Step;
import attention.example.ExampleFolder;
import attention.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
  private static final Paper PAPER = Paper.of("small-integers");

  private static final String QUERIES =
      """
      2 0 2
      0 2 2
      2 1 3""";

  @Test
  void aReaderIsToldOfTheStepThatWasWritten() {
    Checked checked =
        PAPER
            .write(
                "K",
                """
                1 2 1
                2 2 5
                _ _ _""")
            .check();

    assertThat(checked.text())
        .isEqualTo(
            """
            small-integers

              ✗ keys  0 of 1  wrong: 1 of the 6 cells filled in
                  K[2,3] is 5; expected 2.
                  K[2,3] = Σ_m E[2,m]·W_K[3,m]
                         = 0·0 + 2·1 + 0·1 = 2

            Next: mend K[2,3], then what follows, and check again.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 0 2\n0 2 2\n2 1 3",
        "\n  2   0\t2 \n\n  0 2 2\n  2 1 3\n\n",
        "| 2 | 0 | 2 |\n| 0 | 2 | 2 |\n| 2 | 1 | 3 |",
        "2;0;2\n0;2;2\n2;1;3",
        "2, 0, 2\n0, 2, 2\n2, 1, 3",
        "2|0|2\r\n0|2|2\r\n2|1|3\r\n",
      })
  void cellsAreSetApartAsPeopleDo(String matrix) {
    assertThat(PAPER.write("queries", matrix).check().marking().of(Place.of(Step.QUERIES)).status())
        .isEqualTo(MarkStatus.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 _ 2", "2 ? …", "| 2 | | 2 |", "2;;2", "2 - ."})
  void cellsMayBeLeftBlank(String row) {
    Checked checked = PAPER.write("queries", row + "\n_ _ _\n_ _ _").check();

    assertThat(checked.marking().of(Place.of(Step.QUERIES)).status()).isEqualTo(MarkStatus.BLANK);
    assertThat(checked.marking().of(Place.of(Step.QUERIES)).given().get(0, 1)).isEmpty();
    assertThat(checked.text()).contains("unfinished: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "queries    ! 2 0 2/0 2 2         ! queries: 2 rows, expected 3, one a token. Write _ for a cell that is blank.",
        "queries    ! 2 0 2/0 2/2 1 3     ! queries, row 2: 2 cells, expected 3. Set them apart by blanks, | or ; and write _ for one that is blank.",
        "Q          ! 2 0 2/0 2 2/2 two 3 ! queries, row 3, column 2 holds \"two\", which is not a number",
        "keys       ! ''                  ! keys: 0 rows, expected 3",
        "quieries   ! 2 0 2               ! \"quieries\" is no step to fill in; those are queries, keys, values, scores, scaled, weights, context.",
        "embeddings ! 2 0 2               ! \"embeddings\" is no step to fill in; those are",
      })
  void whatCannotBeReadIsNamedWithItsPlace(String step, String rows, String message) {
    assertThatThrownBy(() -> PAPER.write(step, rows.replace('/', '\n')))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void writingLeavesThePaperAsItWas() {
    Paper queries = PAPER.write("queries", QUERIES);
    queries.write("keys", "1 2 1\n2 2 2\n2 3 2");

    assertThat(queries.check().text()).contains("queries").doesNotContain("keys");
    assertThat(PAPER.check().text()).contains("Nothing is filled in yet");
  }

  @Test
  void aStepWrittenAgainCountsAsWrittenLast() {
    Checked checked =
        PAPER.write("queries", "9 9 9\n9 9 9\n9 9 9").write("queries", QUERIES).check();

    assertThat(checked.text()).endsWith("✓ queries  1 of 1  right\n\nEverything is right.");
  }

  @Test
  void aProblemOfOnesOwnNeedsNoName() {
    assertThat(Paper.of(ExampleFolder.worked("one-hot")).write("values", "1 0 0\n0 1 0\n0 0 1"))
        .satisfies(paper -> assertThat(paper.check().text()).doesNotStartWith("\n"));
  }

  @Test
  void aDrawnProblemIsNamedAsOnItsWorksheet() {
    String name = "random tokens=2 dims=3 seed=7";

    assertThat(Paper.of(name).write("keys", "_ _ _\n_ _ _").check().text())
        .startsWith(name + "\n\nNothing is filled in yet");
  }

  @Test
  void severalStepsHaveAScore() {
    Checked checked =
        PAPER
            .write("queries", QUERIES)
            .write("keys", "1 2 1\n2 2 5\n2 3 2")
            .write("scores", "4 14 8\n6 14 10\n7 21 13")
            .check();

    assertThat(checked.text())
        .contains(
            "→ scores   1 of 1  carried forward: right, given your keys",
            "Score 2 of 3: 1 right and 1 carried forward.");
  }

  @Test
  void aHeadOfAMaskedProblemIsWrittenByItsName() {
    Checked checked =
        Paper.of("two-heads heads=2 causal")
            .write("head 2 scores", "0 -∞ -∞ \n 6 0 – \n 4 2 3")
            .write("A2", "1 – – \n 0.99 0.01 0 \n 0.58 0.14 0.28")
            .check();

    assertThat(checked.marking().nothingWrong()).isTrue();
    assertThat(checked.text()).contains("head 2 scores", "right", "head 2 weights");
  }

  @Test
  void aHeadThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> Paper.of("two-heads heads=2").write("Q3", "1 2"))
        .hasMessageContaining("\"Q3\" is no step to fill in; those are head 1 queries");
  }
}
