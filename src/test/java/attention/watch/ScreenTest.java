package attention.watch;

import static attention.watch.Verdicts.scene;
import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.watch.Line.Ink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
  private static final Glyphs UNICODE = Glyphs.in(StandardCharsets.UTF_8);
  private static final Glyphs ASCII = Glyphs.in(StandardCharsets.US_ASCII);

  @Test
  void aMistakeThatHasANameIsExplainedBelowTheChecks() {
    assertThat(drawn(80, 24, UNICODE, scene(Verdicts.failed(Verdicts.OVER_QUERIES))))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            ████████████████████░░░░░░░░░░░░░░░░░░░░ 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            ✗ Not yet: 2 of 4 checks passed (0.12 s)

              ✓ The weights have the shape of the scores
              ✗ Every row sums to 1
                  Row 1 sums to 1.3106, where 1 was expected: a query shares out one whole
                  attention over the keys.
                  scores [1, 2] gave weights [0.2689, 1.0417].
              ✗ Large scores stay finite
              ✓ The scores are left as they were

            What happened: The softmax runs over the queries
              Your columns sum to 1, your rows do not: each key's scores were shared out
              among the queries. A query asks how much of each key it takes, so its row must
              sum to 1.
              Read notebooks/04-softmax.ipynb, "One row, one query".





            h hint  l list  n next  s solution  r run  q quit""");
  }

  @Test
  void aNarrowWindowHoldsTheSame() {
    assertThat(drawn(40, 26, UNICODE, scene(Verdicts.failed(Verdicts.OVER_QUERIES))))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            █████████████░░░░░░░░░░░░░ 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            ✗ Not yet: 2 of 4 checks passed (0.12 s)

              ✓ The weights have the shape of the sc
              ✗ Every row sums to 1
                  Row 1 sums to 1.3106, where 1 was
                  expected: a query shares out one
                  whole attention over the keys.
                  scores [1, 2] gave weights
                  [0.2689, 1.0417].
              ✗ Large scores stay finite
              ✓ The scores are left as they were

            What happened: The softmax runs over the
            queries
              Your columns sum to 1, your rows do
              not: each key's scores were shared out
              among the queries. A query asks how
              much of each key it takes, so its row
              must sum to 1.
              Read notebooks/04-softmax.ipynb, "One
              row, one query".

            hint  list  next  solution  run  quit""");
  }

  @Test
  void aCaretStaysUnderWhatItPointsAt() {
    assertThat(drawn(40, 16, UNICODE, scene(Verdicts.compileError())))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            █████████████░░░░░░░░░░░░░ 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            ✗ Not yet: the file cannot be tried

              ✗ The file compiles
                  MySoftmax.java, line 9: cannot
                  find symbol
                      INDArray powers = Transforms.e
                                                  ^
                  There is no method of this name
                  here; is it spelled as in its
                  class?


            hint  list  next  solution  run  quit""");
  }

  @Test
  void codeThatDoesNotEndIsSaidToGoOn() {
    assertThat(drawn(80, 9, UNICODE, scene(Verdicts.timeout())))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            ████████████████████░░░░░░░░░░░░░░░░░░░░ 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            ✗ Not yet: the code does not end (5.02 s)

              ✗ The code comes to an end
                  Nothing came back within 5 s. Line 12 was running; does its loop end?

            h hint  l list  n next  s solution  r run  q quit""");
  }

  @Test
  void whereRoomIsShortTheMistakeComesFirstAndThePassedChecksAreSummedUp() {
    assertThat(drawn(80, 18, UNICODE, scene(Verdicts.many())))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            ████████████████████░░░░░░░░░░░░░░░░░░░░ 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            ✗ Not yet: 26 of 30 checks passed (0.20 s)

            What happened: The softmax runs over the queries
              Your columns sum to 1, your rows do not: each key's scores were shared out
              among the queries. A query asks how much of each key it takes, so its row must
              sum to 1.
              Read notebooks/04-softmax.ipynb, "One row, one query".

              ✗ Every row sums to 1
                  Row 1 sums to 1.3106, where 1 was expected: a query shares out one whole
                  attention over the keys.
                  scores [1, 2] gave weights [0.2689, 1.0417].
            … 2 lines more: key m

            h hint  l list  n next  s solution  r run  q quit""");
  }

  @Test
  void aPassSaysWhatMayFollow() {
    assertThat(drawn(60, 12, UNICODE, scene(Verdicts.passed())))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            ████████████████████░░░░░░░░░░░░░░░░░░░░ 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            ✓ Passed: all 2 checks (0.09 s)

              ✓ The weights have the shape of the scores
              ✓ The scores are left as they were

            Next lesson: n. The course's own solution: s.


            h hint  l list  n next  s solution  r run  q quit""");
  }

  @Test
  void theLastPassSendsNobodyOn() {
    Scene last =
        new Scene(
            Lesson.SOFTMAX, "MySoftmax.java", 6, 6, "", Optional.of(Verdicts.passed()), "", "", 0);

    assertThat(drawn(60, 12, UNICODE, last))
        .contains("\nEvery exercise passes. The course's own solution: s.\n");
  }

  @Test
  void aPageTakesThePlaceOfTheVerdictAndANoteStandsAboveTheKeys() {
    assertThat(drawn(60, 14, UNICODE, page(0)))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            ████████████████████████████████████████ 6 of 6 passed
            exercises/04-softmax/MySoftmax.java
            grading …

            Hint 1 of 3

            What does a row belong to?
            1
            2
            … 3 lines more: key m

            You saved this file, so the watch came here.
            h hint  l list  n next  s solution  r run  q quit""");
  }

  @ParameterizedTest
  @CsvSource({"1, 3|4|5|… from the top: key m", "2, Hint 1 of 3||What does a row belong to?"})
  void aPageTooLongForTheWindowIsTurnedOverAndBegunAnew(int part, String lines) {
    assertThat(drawn(60, 14, UNICODE, page(part))).contains("\n" + lines.replace('|', '\n') + "\n");
  }

  @Test
  void aTerminalOfFewCharactersGetsThoseItHas() {
    assertThat(drawn(60, 10, ASCII, scene(Verdicts.failed())))
        .isEqualTo(
            """
            04-softmax: Scores become weights
            ####################-------------------- 3 of 6 passed
            exercises/04-softmax/MySoftmax.java
            x Not yet: 2 of 4 checks passed (0.12 s)

              x Every row sums to 1
                  Row 1 sums to 1.3106, where 1 was expected: a query
            ... 4 lines more: key m

            h hint  l list  n next  s solution  r run  q quit""");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "40,20", "20,6", "10,3", "1,1", "200,60"})
  void theScreenIsFilledAndNothingIsWiderOrHigher(int width, int height) {
    for (Scene scene :
        List.of(
            scene(null),
            scene(Verdicts.many()),
            scene(Verdicts.compileError()),
            scene(Verdicts.failed(Verdicts.OVER_QUERIES, Verdicts.OVER_QUERIES)),
            page(0),
            page(1))) {
      for (Glyphs glyphs : List.of(UNICODE, ASCII)) {
        assertThat(new Screen(width, height, glyphs).lines(scene))
            .hasSize(height)
            .allSatisfy(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void aTerminalsCommandsInALearnersOutputAreNotObeyed() {
    assertThat(new Wrap(80).lines("a\u001b[2Jb\tc\u0007", "")).containsExactly("ab c");
  }

  @Test
  void aLineIsInOneColour() {
    assertThat(new Line("text", Ink.BAD).coloured()).isEqualTo("\u001b[31mtext\u001b[0m");
    assertThat(Line.plain("text").coloured()).isEqualTo("text");
  }

  private static Scene page(int part) {
    return new Scene(
        Verdicts.passed().lesson(),
        "exercises/04-softmax/MySoftmax.java",
        6,
        6,
        "grading …",
        scene(Verdicts.passed()).verdict(),
        "Hint 1 of 3\n\nWhat does a row belong to?\n1\n2\n3\n4\n5",
        "You saved this file, so the watch came here.",
        part);
  }

  private static String drawn(int width, int height, Glyphs glyphs, Scene scene) {
    return new Screen(width, height, glyphs)
        .lines(scene).stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
