package attention.report;

import static attention.testing.Marked.cell;
import static attention.testing.Marked.number;
import static org.assertj.core.api.Assertions.assertThat;

import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.Scheme;
import attention.check.StepMark;
import attention.check.WrongCell;
import attention.derive.Place;
import attention.derive.Step;
import attention.slip.Slip;
import attention.testing.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkingTextTest {
  private static final MarkingText PLAIN = new MarkingText(Ink.none(), Scheme.oneEach());

  private static final String QUERIES = "2 0 2\n0 2 2\n2 1 3";
  private static final String KEYS = "1 2 1\n2 2 5\n2 3 2";
  private static final String VALUES = "2 2 1\n2 0 2\n3 2 2";
  private static final String SCORES = "4 14 8\n6 14 10\n7 21 13";

  private static final WrongCell FIVE = cell(2, 3, number("5"), 2, "0·0 + 2·1 + 0·1 = 2");

  private static Marked oneWrongKey() {
    return Marked.sheet()
        .right(Step.QUERIES, QUERIES, "")
        .wrong(Step.KEYS, KEYS, "✓✓✓\n✓✓✗\n✓✓✓", FIVE)
        .right(Step.VALUES, VALUES, "")
        .step(Step.SCORES, MarkStatus.CARRIED_FORWARD, SCORES, "✓→✓\n✓→✓\n✓→✓")
        .step(Step.SCALED, MarkStatus.BLANK, "2.31 8.08 4.62\n3.46 _ _\n_ _ _", "✓→✓\n✓––\n–––");
  }

  @Test
  void marksAsATeacherWould() {
    assertThat(PLAIN.of(oneWrongKey().by("Ada"), "ada.csv"))
        .isEqualTo(
            """
            ada.csv — small-integers — Ada

              ✓ queries  1 of 1  right
              ✗ keys     0 of 1  wrong: 1 of 9 cells
                  K[2,3] is 5; expected 2.
                  K[2,3] = Σ_m E[2,m]·W_K[3,m]
                         = 0·0 + 2·1 + 0·1 = 2
              ✓ values   1 of 1  right
              → scores   1 of 1  carried forward: right, given your keys
              – scaled   0 of 1  unfinished: 4 of 9 cells filled in, right so far, given
                                 your scores
              – weights  0 of 1  blank
              – context  0 of 1  blank

            Score 3 of 7: 2 right and 1 carried forward.
            Next: mend K[2,3], then what follows, and check again.""");
  }

  @Test
  void marksMayBeFractionsAndAreCountedApart() {
    MarkingText scheme = new MarkingText(Ink.none(), Scheme.parse("keys=2.50,scores=0.5,scaled=0"));

    assertThat(scheme.of(oneWrongKey().by("Ada"), "ada.csv").lines())
        .contains(
            "  ✓ queries  1 of 1      right",
            "  ✗ keys     0 of 2.5    wrong: 1 of 9 cells",
            "  → scores   0.5 of 0.5  carried forward: right, given your keys",
            "Score 2.5 of 7: 2 right and 0.5 carried forward.");
  }

  @Test
  void aMistakeMadeThroughoutIsSaidOnceInsteadOfWhatOneCellLooksLike() {
    Slip transposed =
        new Slip(
            "transposed",
            "You wrote the matrix transposed",
            "Rows and columns are exchanged: row i belongs to token i. Write each token's numbers in its own row.");
    Marking marking =
        Marked.sheet()
            .slip(
                Step.WEIGHTS,
                "0.08 0.04 0.01\n0.83 _ _\n_ _ _",
                "✓✗✗\n✗––\n–––",
                new WrongCell(
                    1,
                    2,
                    number("0.04"),
                    0.836,
                    "e^2 / (e^1 + e^2 + e^3 + e^4 + e^5 + e^6 + e^7 + e^8 + e^9) ≈ 0.8360",
                    "It was cut off."),
                transposed)
            .by("");

    assertThat(PLAIN.of(marking, "weights.md", List.of(Place.of(Step.WEIGHTS))))
        .isEqualTo(
            """
            weights.md — small-integers

              ✗ weights  0 of 1  wrong: 3 of the 4 cells filled in
                  A[1,2] is 0.04; expected 0.8360.
                  A[1,2] = e^s[1,2] / Σ_j e^s[1,j], with s = S / √d_k
                         = e^2 / (e^1 + e^2 + e^3 + e^4 + e^5 + e^6 + e^7 + e^8 + e^9)
                           ≈ 0.8360
                  What happened: You wrote the matrix transposed. Rows and columns are
                  exchanged: row i belongs to token i. Write each token's numbers in its own
                  row.

            Next: mend your weights, then what follows, and check again.""");
  }

  @Test
  void aHintStandsBelowARightStep() {
    Marking marking =
        Marked.sheet()
            .right(Step.QUERIES, QUERIES, "Two more decimals would tell it from a mistake.")
            .by("");

    assertThat(PLAIN.of(marking, "", List.of(Place.of(Step.QUERIES))))
        .isEqualTo(
            """
            small-integers

              ✓ queries  1 of 1  right
                  Two more decimals would tell it from a mistake.

            Everything is right.""");
  }

  @ParameterizedTest
  @EnumSource(
      value = MarkStatus.class,
      names = {"WRONG", "CARRIED_FORWARD"})
  void roundingIsNotTalkedOfAsLongAsThereIsAMistakeToMend(MarkStatus status) {
    Marking marking = Marked.sheet().right(Step.SCORES, SCORES, "More decimals tell.").by("");
    StepMark right = marking.of(Place.of(Step.SCORES));
    StepMark notRight =
        new StepMark(
            right.place(),
            status,
            right.given(),
            right.cells(),
            right.firstWrong(),
            right.slip(),
            right.hint());

    assertThat(new Remarks(marking, right).more()).containsExactly("More decimals tell.");
    assertThat(new Remarks(marking, notRight).more()).isEmpty();
  }

  @Test
  void nothingFollowsFromTheContext() {
    WrongCell wrong = cell(1, 1, number("2"), 3, "1·3 = 3");

    assertThat(PLAIN.of(Marked.sheet().wrong(Step.CONTEXT, "2", "✗", wrong).by(""), ""))
        .endsWith("\nNext: mend C[1,1] and check again.");
  }

  @Test
  void aBlankSheetIsNotScolded() {
    assertThat(PLAIN.of(Marked.sheet().by(""), "sheet.csv"))
        .isEqualTo(
            """
            sheet.csv — small-integers

            Nothing is filled in yet, so there is nothing to mark. Begin where you like, say
            with the queries, Q = E·W_Qᵀ: one step is enough for a first check.""");
  }

  @Test
  void whereNothingIsWrongTheNextBlankStepIsNamed() {
    Marking marking = Marked.sheet().right(Step.QUERIES, QUERIES, "").by("");

    assertThat(PLAIN.of(marking, ""))
        .endsWith("\nScore 1 of 7.\nNothing is wrong. Next: keys, K = E·W_Kᵀ.");
  }

  @Test
  void aStepThatWasSkippedHandsOnWhatIsBeforeIt() {
    Marking marking =
        oneWrongKey()
            .step(Step.SCALED, MarkStatus.BLANK, "_ _ _\n_ _ _\n_ _ _", "–––\n–––\n–––")
            .step(Step.WEIGHTS, MarkStatus.CARRIED_FORWARD, "0 1 0\n0 1 0\n0 1 0", "→→→\n→→→\n→→→")
            .by("Ada");

    assertThat(PLAIN.of(marking, "ada.csv"))
        .contains("→ weights  1 of 1  carried forward: right, given your scores");
  }

  @Test
  void theScaledScoresAreCalledSo() {
    Marking marking =
        Marked.sheet()
            .step(Step.SCALED, MarkStatus.CARRIED_FORWARD, "1 2\n3 4", "→→\n→→")
            .step(Step.WEIGHTS, MarkStatus.CARRIED_FORWARD, "0 1\n0 1", "→→\n→→")
            .by("Ada");

    assertThat(PLAIN.of(marking, "ada.csv"))
        .contains("weights  1 of 1  carried forward: right, given your scaled scores");
  }

  @Test
  void coloursGoAroundSignsHeadingAndScore() {
    Ink ink = new Ink(text -> "<g>" + text, text -> "<b>" + text, text -> "<s>" + text);

    assertThat(new MarkingText(ink, Scheme.oneEach()).of(oneWrongKey().by("Ada"), "ada.csv"))
        .contains("<s>ada.csv —", "  <g>✓ queries", "  <b>✗ keys", "  <s>→ scores", "<s>Score 3");
  }

  @Test
  void aNameCannotCommandTheTerminal() {
    assertThat(PLAIN.of(Marked.sheet().by("\u001b[2JEve"), "f")).contains("␛[2JEve");
  }
}
