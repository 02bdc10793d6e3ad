package attention.grade;

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

class VerdictHtmlTest {
  @Test
  void saysTheChecksThenTheFirstFailureThenTheMistakes() {
    Verdict verdict =
        failed(
            List.of(
                Check.passed("a", "It is an array"),
                Check.failed("b", "Rows sum to 1", "Row 2 sums to 3"),
                Check.failed("c", "Weights are right", "the second failure")),
            List.of(
                named("Over the queries", "Each row by itself"), named("Twice", "Temperature")));

    assertThat(VerdictHtml.of(verdict))
        .containsSubsequence(
            "✓</span> It is an array",
            "✗</span> Rows sum to 1",
            "✗</span> Weights are right",
            "Rows sum to 1?",
            "Row 2 sums to 3</pre>",
            "<b>Over the queries.</b>",
            "<b>Twice.</b>")
        .doesNotContain("the second failure", "is solved");
  }

  @Test
  void whatWasNotTriedYetIsNotCrossedOut() {
    Verdict verdict =
        failed(
            List.of(
                Check.failed("array", "It returns an array", "Not written yet."),
                Check.failed("shape", "It has a shape", Check.notTried("it returns an array"))),
            List.of());

    assertThat(VerdictHtml.of(verdict))
        .containsOnlyOnce("✗")
        .contains("✗</span> It returns an array", "–</span> It has a shape");
  }

  @Test
  void saysWhatToDoWithAClassThatPassed() {
    Verdict verdict =
        new Verdict(
            Lesson.SOFTMAX,
            Status.PASSED,
            List.of(Check.passed("a", "It is an array")),
            List.of(),
            0.1,
            "");

    assertThat(VerdictHtml.of(verdict))
        .contains("04-softmax is solved.", "<code>exercises/04-softmax/MySoftmax.java</code>")
        .doesNotContain("✗");
  }

  @Test
  void whatTheLearnersCodeSaysIsTextAndNoTags() {
    String hostile = "<script>alert(\"1\" & '2')</script>";
    Verdict verdict =
        failed(
            List.of(Check.failed("a", hostile, hostile)),
            List.of(new Diagnosis("id", hostile, hostile, hostile, hostile)));

    assertThat(VerdictHtml.of(verdict))
        .contains(
            "<pre", "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</pre>")
        .doesNotContain("<script", "</script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Each row by itself       | 04-softmax.ipynb#Each-row-by-itself",
        "Why a power, and not?    | 04-softmax.ipynb#Why-a-power,-and-not?",
        "The trap: $W \\cdot E^2$ | 04-softmax.ipynb#The-trap:-$W-%5Ccdot-E%5E2$",
        "5 % of a \"row\"         | 04-softmax.ipynb#5-%25-of-a-%22row%22",
      })
  void linksToTheSectionsHeading(String section, String link) {
    Verdict verdict =
        failed(List.of(Check.failed("a", "title", "message")), List.of(named("Title", section)));

    assertThat(VerdictHtml.of(verdict)).contains("<a href=\"" + link + "\">");
  }

  private static Verdict failed(List<Check> checks, List<Diagnosis> named) {
    return new Verdict(Lesson.SOFTMAX, Status.FAILED, checks, named, 0.1, "");
  }

  private static Diagnosis named(String title, String section) {
    return new Diagnosis("id", title, "explanation", "hint", section);
  }
}
