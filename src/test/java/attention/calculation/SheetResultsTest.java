package attention.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import attention.assignment.Credit;
import attention.assignment.Work;
import attention.check.Scheme;
import attention.example.ExampleFolder;
import attention.handin.Handed;
import attention.record.Result;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import org.junit.jupiter.api.Test;

class SheetResultsTest {
  private static final Work WORK = new Work(Work.WORKSHEET, 10);

  private static final String GIVENS =
      """
      Attention by Hand,worksheet
      problem,small-integers
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
  private static final String QUERIES = "step,queries,Q\nthe,2,0,2\ncat,0,2,2\nsat,2,1,3\n";
  private static final String WRONG_KEYS = "step,keys,K\nthe,1,2,1\ncat,2,2,5\nsat,2,3,2\n";
  private static final String SCORES_OF_THEM =
      "step,scores,S\nthe,4,14,8\ncat,6,14,10\nsat,7,21,13\n";

  private static Result mark(Credit credit, String text) {
    return SheetResults.ofAnyProblem(Scheme.oneEach())
        .mark(WORK, credit, new Handed.Text("ada.csv", text));
  }

  @Test
  void everyStepIsACheckWithWhatATeacherWouldSay() {
    Result result = mark(Credit.CHECKS, GIVENS + QUERIES + WRONG_KEYS + SCORES_OF_THEM);

    assertThat(result.status()).contains(Status.FAILED);
    assertThat(result.checks().stream().map(Check::id))
        .containsExactly("queries", "keys", "values", "scores", "scaled", "weights", "context");
    assertThat(result.checks().stream().map(Check::passed))
        .containsExactly(true, false, false, true, false, false, false);
    assertThat(result.checks().get(1).message())
        .isEqualTo(
            "K[2,3] is 5; expected 2.\nK[2,3] = Σ_m E[2,m]·W_K[3,m]\n       = 0·0 + 2·1 + 0·1 = 2");
    assertThat(result.checks().get(3).message())
        .isEqualTo("Carried forward: right, given your keys.");
    assertThat(result.checks().get(2).tried()).isFalse();
    assertThat(result.firstFailure()).contains(result.checks().get(1));
  }

  @Test
  void stepsShareTheMarksOfTheWork() {
    Result result = mark(Credit.CHECKS, GIVENS + QUERIES + WRONG_KEYS + SCORES_OF_THEM);

    assertThat(result.marks()).isEqualTo(2.86); // 10 · 2/7
    assertThat(result.outOf()).isEqualTo(10);
  }

  @Test
  void aSchemeSharesThemOutOtherwise() {
    Result result =
        SheetResults.ofAnyProblem(
                Scheme.parse("queries=3,keys=2,values=0,scaled=0,weights=0,context=0"))
            .mark(WORK, Credit.CHECKS, new Handed.Text("ada.csv", GIVENS + QUERIES));

    assertThat(result.marks()).isEqualTo(5); // 10 · 3/6, scores being worth 1
  }

  @Test
  void allOrNothingIsNothingWhereAStepIsMissing() {
    assertThat(mark(Credit.ALL_OR_NOTHING, GIVENS + QUERIES).marks()).isZero();
  }

  @Test
  void aMistakeMadeThroughoutIsNamed() {
    String transposed = "step,queries,Q\nthe,2,0,2\ncat,0,2,1\nsat,2,2,3\n";

    assertThat(mark(Credit.CHECKS, GIVENS + transposed).diagnosis())
        .extracting(Diagnosis::method)
        .containsExactly("queries");
  }

  @Test
  void whatIsNoSheetEarnsNothingAndIsToldWhy() {
    Result result = mark(Credit.CHECKS, "Dear teacher, my dog ate it.\n");

    assertThat(result.status()).contains(Status.COMPILE_ERROR);
    assertThat(result.marks()).isZero();
    assertThat(result.checks().get(0).message()).startsWith("ada.csv is no worksheet");
  }

  @Test
  void aSheetOfAnotherProblemThanTheOneThatWasSetIsRefused() {
    Result result =
        SheetResults.of(
                Scheme.oneEach(), ExampleFolder.read(ExampleFolder.find("one-hot")), "one-hot")
            .mark(WORK, Credit.CHECKS, new Handed.Text("ada.csv", GIVENS + QUERIES));

    assertThat(result.status()).contains(Status.COMPILE_ERROR);
    assertThat(result.checks().get(0).message()).contains("one-hot");
  }
}
