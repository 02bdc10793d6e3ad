package attention.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadCsvTest {
  private static final String SHEET = SheetCsv.text(FilledSheet.worked()).substring(1);

  static Stream<Arguments> slips() {
    return Stream.of(
        bad(
            "a cell that is no number",
            "1.50,2.50",
            "abc,2.50",
            "my.csv, line 31: step queries, row \"the\", column 1 holds \"abc\", which is not a number; write such as 0.47, 1/3, 2/√3 or e^2, or leave it blank."),
        bad(
            "a division by zero",
            "1.50,2.50",
            "3/0,2.50",
            "my.csv, line 31: step queries, row \"the\", column 1 holds \"3/0\", which divides by zero. Write such as 0.47, 47%, 1/3, 2/√3 or e^2, or leave it blank."),
        bad(
            "a date that was 1/3",
            "1.50,2.50",
            "03-Jan,2.50",
            "my.csv, line 31: step queries, row \"the\", column 1 holds \"03-Jan\", a date; a spreadsheet makes one of 1/3, but not of '1/3. Write such as 0.47, 47%, 1/3, 2/√3 or e^2, or leave it blank."),
        bad(
            "a formula that failed",
            "1.50,2.50",
            "#NAME?,2.50",
            "my.csv, line 31: step queries, row \"the\", column 1 holds \"#NAME?\", a formula that failed. Write such as 0.47, 47%, 1/3, 2/√3 or e^2, or leave it blank."),
        bad(
            "a row too short",
            "the,1.50,2.50,-3.50",
            "the,1.50,2.50",
            "my.csv, line 31: step queries, row \"the\" has 2 cells; expected 3. Was a cell, or what separates it, deleted?"),
        bad(
            "a row too long",
            "the,1.50,2.50,-3.50",
            "the,1.50,2.50,-3.50,7.5",
            "my.csv, line 31: step queries, row \"the\" has 4 cells; expected 3. Delete what is beyond column 3."),
        bad(
            "decimal commas between commas",
            "the,1.50,2.50,-3.50",
            "the,1,50,2,50,-3,50",
            "my.csv, line 31: step queries, row \"the\" has 6 cells; expected 3. If 0,47 is one number there, a comma splits it: save the file with semicolons, or write 0.47."),
        bad(
            "a row missing",
            "cat,4.50,5.50,-6.50\n",
            "",
            "my.csv, line 30: step queries has no row \"cat\"; expected \"the\", \"cat\", \"sat\". Write the row again; its cells may be blank."),
        bad(
            "a row too many",
            "cat,4.50,5.50,-6.50\n",
            "cat,4.50,5.50,-6.50\ndog,1,2,3\n",
            "my.csv, line 33: step queries has a row \"dog\"; expected the rows \"the\", \"cat\", \"sat\". Delete it; or if a matrix begins there, write step and its name."),
        bad(
            "a heading deleted between givens",
            "given,wk,W_K,one row a key feature\n",
            "",
            "my.csv, line 20: given wq has a row \"1\" too many; expected the rows \"1\", \"2\", \"3\". Delete it; or if a matrix begins there, write given or step and its name."),
        bad(
            "a row twice",
            "cat,4.50,5.50,-6.50\n",
            "cat,4.50,5.50,-6.50\ncat,4.50,5.50,-6.50\n",
            "my.csv, line 33: step queries has a row \"cat\" too many; expected the rows \"the\", \"cat\", \"sat\". Delete it; or if a matrix begins there, write step and its name."),
        bad(
            "a row misspelt",
            "cat,4.50,5.50,-6.50\n",
            "cta,4.50,5.50,-6.50\n",
            "my.csv, line 32: step queries has a row \"cta\"; expected the rows \"the\", \"cat\", \"sat\". Rename it to \"cat\"?"),
        bad(
            "a row without a name",
            "cat,4.50,5.50,-6.50\n",
            ",4.50,5.50,-6.50\n",
            "my.csv, line 32: step queries has a row \"\"; expected the rows \"the\", \"cat\", \"sat\". Rename it to \"cat\"?"),
        bad(
            "a step misspelt",
            "step,queries",
            "step,querys",
            "my.csv, line 30: there is no step \"querys\". Did you mean step queries? Expected one of queries, keys, values, scores, scaled, weights, context."),
        bad(
            "a step that there is not",
            "step,queries",
            "step,foo",
            "my.csv, line 30: there is no step \"foo\". Expected one of queries, keys, values, scores, scaled, weights, context."),
        bad(
            "a given called a step",
            "step,queries",
            "step,wq",
            "my.csv, line 30: there is no step \"wq\". Did you mean given wq? Expected one of queries, keys, values, scores, scaled, weights, context."),
        bad(
            "a step called a given",
            "given,wq",
            "given,scores",
            "my.csv, line 15: there is no given \"scores\". Did you mean step scores? Expected one of embeddings, wq, wk, wv."),
        bad(
            "a step without its name",
            "step,queries",
            "step,",
            "my.csv, line 30: given wv has a row \"step\"; expected the rows \"1\", \"2\", \"3\". Delete it; or if a matrix begins there, write given or step and its name."),
        bad(
            "step misspelt",
            "step,queries",
            "stpe,queries",
            "my.csv, line 30: \"stpe queries\" is no part of a sheet; did you mean step queries?"),
        bad(
            "given misspelt",
            "given,embeddings",
            "gven,embeddings",
            "my.csv, line 10: \"gven embeddings\" is no part of a sheet; did you mean given embeddings?"),
        bad(
            "a step twice",
            "step,keys",
            "step,queries",
            "my.csv, line 35: step queries is here a second time; it begins on line 30 already. Keep one of the two."),
        bad(
            "a given deleted",
            "the,1,0,1",
            "the,1,,1",
            "my.csv, line 11: given embeddings, row \"the\", column 2 is empty, and is a given; write its number."),
        bad(
            "the last given of a row deleted",
            "the,1,0,1",
            "the,1,0,",
            "my.csv, line 11: given embeddings, row \"the\", column 3 is empty, and is a given; write its number."),
        bad(
            "a given changed",
            "the,1,0,1",
            "the,1,5,1",
            "my.csv, line 11: given embeddings, row \"the\", column 2 is 5, and in small-integers 0. The other givens are the same, so this one was changed: write it as it was."),
        bad(
            "a sheet for another problem",
            "small-integers",
            "one-hot",
            "my.csv, line 11: given embeddings, row \"the\", column 3 is 1, and in one-hot 0. 4 givens differ, so the sheet is for another problem, or its problem line was changed."),
        bad(
            "a sheet for a problem of another size",
            "small-integers",
            "random tokens=2 dims=3 seed=7",
            "my.csv, line 10: given embeddings is 3 by 3, and in random tokens=2 dims=3 seed=7 2 by 3; the sheet is for another problem."),
        bad(
            "a given matrix missing",
            "given,wq,W_Q,one row a query feature\n1,1,0,1\n2,0,1,0\n3,1,1,1\n",
            "",
            "my.csv: given wq is missing; copy it again from your worksheet. A sheet gives embeddings, wq, wk and wv."),
        bad(
            "a row of a given deleted",
            "2,0,1,0\n",
            "",
            "my.csv, line 15: given wq has no row \"2\"; expected \"1\", \"2\", \"3\". Write the row again."),
        bad(
            "the last row of a given deleted",
            "2,1,1,1\n3,0,1,1\n",
            "2,1,1,1\n",
            "my.csv, line 20: given wk has 2 rows and given wq 3; queries and keys are compared, so both need d_k rows. Was a row deleted?"),
        bad(
            "a given that is no number",
            "the,1,0,1",
            "the,1,√2,1",
            "my.csv, line 11: given embeddings, row \"the\", column 2 holds \"√2\", which is not a number; expected an integer, a decimal such as 0.5 or 2e-3, or a fraction such as 1/3."),
        bad(
            "a given that was 1/3",
            "the,1,0,1",
            "the,1,1. Mrz,1",
            "my.csv, line 11: given embeddings, row \"the\", column 2 holds \"1. Mrz\", a date; a spreadsheet makes one of 1/3, but not of '1/3."),
        bad(
            "a given with a comma between commas",
            "the,1,0,1",
            "the,1,0,5,1",
            "my.csv, line 11: given embeddings, row \"the\" has 4 cells; expected 3. If 0,47 is one number there, a comma splits it: save the file with semicolons, or write 0.47."),
        bad(
            "a column of a given deleted",
            "1,1,0,1\n2,0,1,0\n3,1,1,1\n",
            "1,1,0\n2,0,1\n3,1,1\n",
            "my.csv, line 16: given wq has 2 columns and given embeddings 3; a row of weights needs one weight for each feature of an embedding. Was a column deleted?"),
        bad(
            "the problem misspelt",
            "small-integers",
            "smal-integers",
            "my.csv, line 2: \"smal-integers\" is no problem's name; write small-integers, one-hot, two-heads, folder and its name, or such as random tokens=3 dims=2 seed=7; heads=2, causal and length=2 may follow a name, or stand before seed."),
        bad(
            "the problem line deleted",
            "problem,small-integers\n",
            "",
            "my.csv: no line says for which problem the sheet is; write it above the givens as on your worksheet, such as problem,small-integers (in Markdown: problem: small-integers)."),
        bad(
            "the problem left out",
            "problem,small-integers\n",
            "problem,\n",
            "my.csv: no line says for which problem the sheet is; write it above the givens as on your worksheet, such as problem,small-integers (in Markdown: problem: small-integers)."),
        bad(
            "a quotation mark not closed",
            "4.50,5.50",
            "\"4.50,5.50",
            "my.csv, line 32: a quotation mark is not closed, or a cell holds a line break; delete it."));
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
