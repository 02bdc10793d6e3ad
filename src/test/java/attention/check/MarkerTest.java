package attention.check;

import static attention.derive.Step.CONTEXT;
import static attention.derive.Step.KEYS;
import static attention.derive.Step.QUERIES;
import static attention.derive.Step.SCALED;
import static attention.derive.Step.SCORES;
import static attention.derive.Step.VALUES;
import static attention.derive.Step.WEIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Place;
import attention.testing.Filled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets of the worked example small-integers; its numbers are those of a pocket calculator. */
class MarkerTest {
  private static final Filled TWO_DECIMALS =
      Filled.worked("small-integers")
          .with(QUERIES, "2 0 2", "0 2 2", "2 1 3")
          .with(KEYS, "1 2 1", "2 2 2", "2 3 2")
          .with(VALUES, "2 2 1", "2 0 2", "3 2 2")
          .with(SCORES, "4 8 8", "6 8 10", "7 12 13")
          .with(SCALED, "2.31 4.62 4.62", "3.46 4.62 5.77", "4.04 6.93 7.51")
          .with(WEIGHTS, "0.05 0.48 0.48", "0.07 0.22 0.71", "0.02 0.35 0.63")
          .with(CONTEXT, "2.48 1.05 1.95", "2.71 1.55 1.93", "2.63 1.30 1.98");

  @Test
  void aRightSheetIsRight() {
    assertThat(statuses(TWO_DECIMALS))
        .containsExactly("RIGHT", "RIGHT", "RIGHT", "RIGHT", "RIGHT", "RIGHT", "RIGHT");
  }

  @Test
  void aBlankSheetIsBlank() {
    assertThat(statuses(Filled.worked("small-integers"))).containsOnly("BLANK").hasSize(7);
  }

  @Test
  void aWrongMatrixIsWrongOnceAndCarriedForwardWhereItIsUsed() {
    Filled carried =
        TWO_DECIMALS
            .with(KEYS, "1 2 1", "2 2 2", "2 3 3") // K[3,3] is 2
            .with(SCORES, "4 8 10", "6 8 12", "7 12 16")
            .with(SCALED, "2.31 4.62 5.77", "3.46 4.62 6.93", "4.04 6.93 9.24")
            .with(WEIGHTS, "0.02 0.23 0.74", "0.03 0.09 0.88", "0.01 0.09 0.91")
            .with(CONTEXT, "2.74 1.53 1.98", "2.88 1.82 1.97", "2.91 1.82 1.99");

    assertThat(statuses(carried))
        .containsExactly(
            "RIGHT",
            "WRONG",
            "RIGHT",
            "CARRIED_FORWARD",
            "CARRIED_FORWARD",
            "CARRIED_FORWARD",
            "CARRIED_FORWARD");
  }

  @Test
  void wrongNumbersMayBeCarriedOnBeforeTheyWereRounded() {
    // S / √2 in place of S / √3, written with one decimal; its softmax before and after rounding
    Filled divisor = TWO_DECIMALS.with(SCALED, "2.8 5.7 5.7", "4.2 5.7 7.1", "4.9 8.5 9.2");

    assertThat(
            List.of(
                divisor.with(
                    WEIGHTS,
                    "0.0287 0.4856 0.4856",
                    "0.0454 0.1867 0.7679",
                    "0.0095 0.3271 0.6634"),
                divisor.with(
                    WEIGHTS,
                    "0.0268 0.4866 0.4866",
                    "0.0423 0.1895 0.7683",
                    "0.0090 0.3288 0.6622")))
        .extracting(sheet -> mark(sheet).of(Place.of(WEIGHTS)).status())
        .containsOnly(MarkStatus.CARRIED_FORWARD);
  }

  @Test
  void whatNeedsNoRoundingAllowsNoOtherNumber() {
    // Q and K are blank, and whole whoever works them out: S[1,2] is 8
    assertThat(
            mark(Filled.worked("small-integers").with(SCORES, "4.0 8.3 8.0", "_ _ _", "_ _ _"))
                .of(Place.of(SCORES))
                .status())
        .isEqualTo(MarkStatus.WRONG);
  }

  @Test
  void aStepMayBeRightThoughAnEarlierOneIsWrong() {
    assertThat(statuses(TWO_DECIMALS.with(KEYS, "1 2 1", "2 2 2", "2 3 3")))
        .containsExactly("RIGHT", "WRONG", "RIGHT", "RIGHT", "RIGHT", "RIGHT", "RIGHT");
  }

  @Test
  void theFirstWrongCellIsDerivedFromTheLearnersOwnNumbers() {
    Marking marking =
        mark(
            TWO_DECIMALS
                .with(KEYS, "1 2 1", "2 2 2", "2 3 3")
                .with(SCORES, "4 8 10", "6 8 11", "7 12 17"));

    WrongCell wrong = marking.of(Place.of(SCORES)).firstWrong().orElseThrow();
    assertThat(wrong.row()).isEqualTo(2);
    assertThat(wrong.column()).isEqualTo(3);
    assertThat(wrong.given().text()).isEqualTo("11");
    assertThat(wrong.expected()).isEqualTo(12);
    assertThat(wrong.derivation()).isEqualTo("0·2 + 2·3 + 2·3 = 12");
  }

  @Test
  void weightsAreDerivedFromScoresAsTheLearnerRoundedThem() {
    Marking marking =
        mark(TWO_DECIMALS.with(WEIGHTS, "0.05 0.48 0.48", "0.07 0.32 0.61", "0.02 0.35 0.63"));

    WrongCell wrong = marking.of(Place.of(WEIGHTS)).firstWrong().orElseThrow();
    assertThat(wrong.row() + "," + wrong.column()).isEqualTo("2,2");
    assertThat(wrong.derivation()).isEqualTo("e^4.62 / (e^3.46 + e^4.62 + e^5.77) ≈ 0.2236");
  }

  @Test
  void oneProductIsBlamedOnlyIfNoOtherExplainsTheNumber() {
    // S[1,1] = 2·1 + 0·2 + 2·1: whichever of the two is missing
    assertThat(remark("2 8 8", "6 8 10")).isEqualTo("It is the sum without 2·1.");
    // S[2,3] = 0·2 + 2·3 + 2·2: 4 lacks the one, 6 lacks the other
    assertThat(remark("4 8 8", "6 8 4")).isEqualTo("It is the sum without 2·3.");
    assertThat(remark("4 8 8", "6 8 6")).isEqualTo("It is the sum without 2·2.");
    assertThat(remark("4 8 8", "6 8 2")).isEqualTo("It is the sum with the sign of 2·2 turned.");
    // S[3,2] = 2·2 + 1·2 + 3·2: 8 lacks 2·2, or has the sign of 1·2 turned
    assertThat(remark("4 8 8", "6 8 10", "7 8 13")).isEmpty();
  }

  private static String remark(String first, String second) {
    return remark(first, second, "7 12 13");
  }

  private static String remark(String first, String second, String third) {
    Filled slipped = TWO_DECIMALS.with(SCORES, first, second, third);
    return mark(slipped).of(Place.of(SCORES)).firstWrong().orElseThrow().remark();
  }

  @Test
  void twoDecimalsAreRightAtTwoDecimalsAndNotAtFour() {
    Filled four =
        TWO_DECIMALS.with(
            SCALED, "2.3100 4.6200 4.6200", "3.4600 4.6200 5.7700", "4.0400 6.9300 7.5100");

    assertThat(mark(four).of(Place.of(SCALED)).status()).isEqualTo(MarkStatus.WRONG);
    assertThat(mark(four).of(Place.of(SCALED)).firstWrong().orElseThrow().remark())
        .isEqualTo("It is right to 2 decimals; give it as exactly as the others of its matrix.");
  }

  @Test
  void fourDecimalsFromRoundedNumbersArePossibleAndAHintAsksForMore() {
    // e^4.62 / (e^3.46 + e^4.62 + e^5.77) is 0.2236, and 0.2228 if nothing was rounded before.
    Filled four =
        TWO_DECIMALS.with(
            WEIGHTS, "0.0473 0.4764 0.4764", "0.0701 0.2236 0.7063", "0.0196 0.3519 0.6285");

    assertThat(mark(four).of(Place.of(WEIGHTS)).status()).isEqualTo(MarkStatus.RIGHT);
    assertThat(mark(four).of(Place.of(WEIGHTS)).hint())
        .isEqualTo(
            "A[1,2] = 0.4764 can come from rounded numbers; with nothing rounded on the way it is 0.4763. With 6 decimals in scaled one could tell a slip from the rounding.");
  }

  @Test
  void decimalsThatWereCutOffAreCalledThatAndNoOtherMistake() {
    StepMark cut =
        mark(TWO_DECIMALS.with(SCALED, "2.30 4.61 4.61", "3.46 4.61 5.77", "4.04 6.92 7.50"))
            .of(Place.of(SCALED));

    assertThat(cut.firstWrong().orElseThrow().remark())
        .isEqualTo("The decimals behind the last one were cut off; round instead.");
    assertThat(cut.slip()).isEmpty();
  }

  @Test
  void wholeNumbersWhereDecimalsWereDueAreCalledTooCoarse() {
    Marking marking = mark(TWO_DECIMALS.with(WEIGHTS, "0 0 0", "0 0 1", "0 0 1"));

    assertThat(marking.of(Place.of(WEIGHTS)).firstWrong().orElseThrow().remark())
        .isEqualTo(
            "It is right to a whole number, which is too coarse here; give at least 2 decimals.");
  }

  @Test
  void whereOneMistakeExplainsAllCellsTheFirstIsGivenNoOtherReason() {
    StepMark scores =
        mark(TWO_DECIMALS.with(SCORES, "6 10 6", "8 10 8", "10 15 10")).of(Place.of(SCORES));

    assertThat(scores.slip()).isPresent();
    assertThat(scores.firstWrong().orElseThrow().remark()).isEmpty();
  }

  @Test
  void numbersOfAnySizeHaveAFiniteAnswerThatFitsOnALine() {
    String[] huge = {"1e100 1e100 1e100", "1e100 1e100 1e100", "1e100 1e100 1e100"};
    String[] tiny = {"1e-100 1e-100 1e-100", "1e-100 1e-100 1e-100", "1e-100 1e-100 1e-100"};

    for (String[] rows : List.of(huge, tiny)) {
      WrongCell wrong =
          mark(Filled.worked("small-integers")
                  .with(QUERIES, rows)
                  .with(KEYS, rows)
                  .with(SCORES, "7 7 7", "7 7 7", "7 7 7"))
              .of(Place.of(SCORES))
              .firstWrong()
              .orElseThrow();
      assertThat(wrong.expected()).isFinite();
      assertThat(wrong.derivation()).hasSizeLessThan(100);
    }
  }

  @Test
  void aRightSheetNeedsNoHint() {
    assertThat(mark(TWO_DECIMALS).steps()).extracting(StepMark::hint).containsOnly("");
  }

  @Test
  void whatFollowsFromWrongNumbersNeedsNoHintWhereItComesNearTheRightOnes() {
    Filled queriesByColumnsOfWq =
        TWO_DECIMALS
            .with(QUERIES, "2 1 2", "0 2 0", "2 2 2")
            .with(SCORES, "6 10 11", "4 4 6", "8 12 14")
            .with(SCALED, "3.46 5.77 6.35", "2.31 2.31 3.46", "4.62 6.93 8.08")
            .with(WEIGHTS, "0.03 0.35 0.62", "0.19 0.19 0.61", "0.02 0.23 0.74")
            .with(CONTEXT, "2.62 1.30 1.97", "2.61 1.61 1.81", "2.74 1.53 1.98");

    assertThat(statuses(queriesByColumnsOfWq)).last().isEqualTo("CARRIED_FORWARD");
    assertThat(mark(queriesByColumnsOfWq).steps()).extracting(StepMark::hint).containsOnly("");
  }

  @Test
  void whatIsFilledInPartlyIsBlankUnlessItIsWrong() {
    Filled partly = Filled.worked("small-integers").with(SCORES, "_ _ _", "_ 8 10", "_ _ _");

    assertThat(mark(partly).of(Place.of(SCORES)).status()).isEqualTo(MarkStatus.BLANK);
    assertThat(
            mark(partly.with(SCORES, "_ _ _", "_ 8 11", "_ _ _")).of(Place.of(SCORES)).firstWrong())
        .hasValueSatisfying(
            wrong -> assertThat(wrong.derivation()).isEqualTo("0·2 + 2·3 + 2·2 = 10"));
  }

  @Test
  void blankStepsOnTheWayMayHaveBeenRoundedLikeTheOneThatIsGiven() {
    Filled onlyContext =
        Filled.worked("small-integers")
            .with(CONTEXT, "2.49 1.05 1.96", "2.71 1.55 1.93", "2.63 1.30 1.98");

    assertThat(mark(onlyContext).of(Place.of(CONTEXT)).status()).isEqualTo(MarkStatus.RIGHT);
  }

  private static Marking mark(Filled filled) {
    return Marker.mark(filled.sheet());
  }

  private static List<String> statuses(Filled filled) {
    return mark(filled).steps().stream().map(mark -> mark.status().name()).toList();
  }
}
