package attention.report;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTextTest {
  private static final VerdictText PLAIN = new VerdictText(Ink.none());

  private static final String LONG_EQUATION =
      "e^1.234567 / (e^1.234567 + e^2.345678 + e^3.456789 + e^4.567891 + e^5.678912) ≈ 0.0083";

  private static Verdict failed(String message, List<Diagnosis> diagnosis, String printed) {
    return new Verdict(
        Lesson.SOFTMAX,
        Status.FAILED,
        List.of(
            Check.passed("shape", "The result has the shape of the scores"),
            Check.failed("rows", "Every row sums to 1", message),
            Check.failed("later", "A later one", "never shown")),
        diagnosis,
        0.123,
        printed);
  }

  @Test
  void tellsTheWholeOfAFailedVerdict() {
    Diagnosis mistake =
        new Diagnosis(
            "softmax-over-queries",
            "You normalised over queries",
            "Your columns sum to 1, your rows do not. Each query shares out its own attention, so each row has to.",
            "Which axis is the sum over?",
            "Each row by itself");

    String text =
        PLAIN.of(
            failed("Row 2 sums to 0.7.\nA sum of 1 was expected.", List.of(mistake), "hello\n"),
            "exercises/04-softmax/MySoftmax.java");

    assertThat(text)
        .isEqualTo(
            """
            04-softmax  exercises/04-softmax/MySoftmax.java

              ✓ The result has the shape of the scores
              ✗ Every row sums to 1
                  Row 2 sums to 0.7.
                  A sum of 1 was expected.
              ✗ A later one

            What happened: You normalised over queries
              Your columns sum to 1, your rows do not. Each query shares out its own
              attention, so each row has to.
              Hint: Which axis is the sum over?
              Read: notebooks/04-softmax.ipynb, "Each row by itself"

            Your code printed:
              | hello

            Not passed: 1 of 3 checks hold, 0.12 s.""");
  }

  @Test
  void whatWasNotTriedYetIsNoFailure() {
    Verdict unwritten =
        new Verdict(
            Lesson.SOFTMAX,
            Status.FAILED,
            List.of(
                Check.failed("array", "It returns an array", "Not written yet."),
                Check.failed("shape", "It has a shape", Check.notTried("it returns an array"))),
            List.of(),
            0.1,
            "");

    assertThat(PLAIN.of(unwritten, "MySoftmax.java"))
        .contains("  ✗ It returns an array\n      Not written yet.\n  - It has a shape\n");
    assertThat(unwritten.checks().get(1).message())
        .isEqualTo("Cannot be checked before it returns an array.");
  }

  @Test
  void sentencesAreBrokenAndCalculationsAreNot() {
    String sentence = "weights[2,3] is not what it should be. ".repeat(4).strip();

    assertThat(PLAIN.of(failed(sentence + "\n" + LONG_EQUATION, List.of(), ""), "F").lines())
        .contains("      " + LONG_EQUATION)
        .filteredOn(line -> !line.endsWith(LONG_EQUATION))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void aLineOfCodeKeepsItsPlaceAboveTheCaret() {
    String code =
        "return scores.sub(scores.max(1)).exp().div(scores.sum(1)) ; // and much more here";
    String caret = " ".repeat(40) + "^";

    assertThat(PLAIN.of(failed("Line 7:\n\n" + code + "\n" + caret, List.of(), ""), "F"))
        .contains("\n      Line 7:\n\n      " + code + "\n      " + caret + "\n");
  }

  @Test
  void whatTheCodePrintedCannotCommandTheTerminal() {
    assertThat(PLAIN.of(failed("x", List.of(), "\u001b[2Jgone\tthere"), "F"))
        .contains("  | ␛[2Jgone there")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COMPILE_ERROR | the file could not be tried",
        "TIMEOUT | the code did not come to an end",
        "CRASHED | the code ended the program that tried it"
      })
  void saysWhatKeptTheCodeFromBeingTried(Status status, String words) {
    Verdict stopped =
        Verdict.stopped(Lesson.SOFTMAX, status, Check.failed("id", "It works", "It does not."), 2);

    assertThat(PLAIN.of(stopped, "F")).endsWith("Not passed: %s, 2.00 s.".formatted(words));
  }

  @Test
  void inAListOneLineTellsTheFirstThingThatIsWrong() {
    Diagnosis mistake = new Diagnosis("id", "You normalised over queries", "E.", "H.", "S");

    assertThat(PLAIN.line(failed("x", List.of(mistake), "")))
        .isEqualTo("  ✗ 04-softmax            Every row sums to 1: You normalised over queries");
  }

  @Test
  void aMistakeInOneOfSeveralMethodsIsToldWithTheMethod() {
    Diagnosis mistake = new Diagnosis("id", "You forgot the root", "E.", "H.", "S", "keys");

    assertThat(PLAIN.of(failed("x", List.of(mistake), ""), "F"))
        .contains("What happened: You forgot the root (in keys)\n");
  }

  @Test
  void coloursGoAroundMarksAndHeadings() {
    Ink ink = new Ink(text -> "<g>" + text, text -> "<b>" + text, text -> "<s>" + text);

    assertThat(new VerdictText(ink).of(failed("x", List.of(), ""), "F"))
        .contains("<s>04-softmax", "  <g>✓ The", "  <b>✗ Every", "<b>Not passed:");
  }
}
