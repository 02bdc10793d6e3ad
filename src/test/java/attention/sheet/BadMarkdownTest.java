package attention.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadMarkdownTest {
  private static final String SHEET = SheetMarkdown.text(FilledSheet.worked());

  static Stream<Arguments> slips() {
    return Stream.of(
        bad(
            "a cell that is no number",
            "1.50 | 2.50",
            "abc | 2.50",
            "my.csv, line 47: step queries, row \"the\", column 1 holds \"abc\", which is not a number; write such as 0.47, 1/3, 2/√3 or e^2, or leave it blank."),
        bad(
            "a row too short",
            "| 1.50 | 2.50 |",
            "| 2.50 |",
            "my.csv, line 47: step queries, row \"the\" has 2 cells; expected 3. Was a cell, or what separates it, deleted?"),
        bad(
            "a row too long",
            "| 1.50 | 2.50 |",
            "| 1.50 | 2.50 | 2.50 |",
            "my.csv, line 47: step queries, row \"the\" has 4 cells; expected 3. Delete what is beyond column 3."),
        bad(
            "a step misspelt",
            "## step queries",
            "## step qeries",
            "my.csv, line 43: there is no step \"qeries\". Did you mean step queries? Expected one of queries, keys, values, scores, scaled, weights, context."),
        bad(
            "step misspelt",
            "## step queries",
            "## stpe queries",
            "my.csv, line 43: \"stpe queries\" is no part of a sheet; did you mean step queries?"),
        bad(
            "another word for step",
            "## step queries",
            "## Task queries",
            "my.csv, line 43: \"Task queries\" is no part of a sheet; did you mean step queries?"),
        bad(
            "step left out",
            "## step queries",
            "## queries",
            "my.csv, line 43: \"queries\" stands without \"step\" before it; write step queries."),
        bad(
            "given left out",
            "## given wq",
            "## wq",
            "my.csv, line 19: \"wq\" stands without \"given\" before it; write given wq."),
        bad(
            "a step twice",
            "## step keys",
            "## step queries",
            "my.csv, line 51: step queries is here a second time; it begins on line 43 already. Keep one of the two."),
        bad(
            "a given renamed",
            "## given wq",
            "## my own",
            "my.csv: given wq is missing; copy it again from your worksheet. A sheet gives embeddings, wq, wk and wv."),
        bad(
            "the problem line misspelt",
            "problem: small",
            "problm: small",
            "my.csv: no line says for which problem the sheet is; write it above the givens as on your worksheet, such as problem,small-integers (in Markdown: problem: small-integers)."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void theMessageSaysWhereAndWhatToDo(String slip, String from, String to, String message) {
    assertThat(SHEET).contains(from);

    assertThatThrownBy(() -> FilledSheet.read(SHEET.replace(from, to)))
        .isExactlyInstanceOf(Problem.class)
        .hasMessage(message);
  }

  private static Arguments bad(String slip, String from, String to, String message) {
    return Arguments.of(slip, from, to, message);
  }
}
