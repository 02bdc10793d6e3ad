package attention.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import attention.record.Result;
import attention.record.SmallClass;
import attention.record.Transcript;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackPagesTest {
  private static final String TICKS = "```";

  @TempDir private Path report;

  @Test
  void theMarkdownPageSaysWhatWasFoundAndWhereToReadOn() {
    assertThat(FeedbackMarkdown.of(SmallClass.BO, SmallClass.ASSIGNMENT))
        .isEqualTo(
            """
            # Attention, week 3: \\=1+1 \\<b\\>Bo\\</b\\>

            **1.33 of 6.5 marks**

            Handed in 20 November 2026, 20:00 \\(UTC+01:00\\): 2 hours late.

            - \\`MySoftmax-1.java\\` was taken, \\*notes.docx\\* was not: it is no Java.

            | Work | Marks | Found |
            |---|---|---|
            | 04-softmax · Scores become weights | 1.33 of 4 | 1 of 3 checks hold |
            | Worksheet | 0 of 2.5 | nothing was handed in |

            ## 04-softmax · Scores become weights

            MySoftmax.java: 1.33 of 4 marks, 1 of 3 checks hold.

            - ✓ The result has the shape of the scores
            - ✗ Every row sums to 1

              ````text
              Row 2 sums to 0.7; expected 1.
              weights[2,1] is 0.3; expected 0.6
              %1$s
              ````

            - – Larger scores weigh more

            > **What happened: You normalised over queries**
            >
            > Your columns sum to 1, your rows do not.
            >
            > **Hint.** Which axis is the sum over?
            >
            > Read notebooks/04-softmax.ipynb, “Each row by itself”

            Next hint: `./attention hint 04-softmax`

            Your code printed:

            %1$stext
            hello␛[2J
            </pre><script>alert(1)</script>
            %1$s
            """
                .formatted(TICKS));
  }

  @Test
  void theHtmlPageSaysTheSame() {
    assertThat(FeedbackHtml.of(SmallClass.BO, SmallClass.ASSIGNMENT))
        .contains(
            "<h1><bdi>=1+1 &lt;b&gt;Bo&lt;/b&gt;</bdi></h1>",
            "<b>1.33</b> of 6.5",
            "<p class=\"late\">Handed in 20 November 2026, 20:00 (UTC+01:00): 2 hours late.</p>",
            "<li><bdi>`MySoftmax-1.java` was taken, *notes.docx* was not: it is no Java.</bdi></li>",
            "aria-label=\"passed\">✓</span> The result has the shape of the scores</li>",
            "aria-label=\"failed\">✗</span> Every row sums to 1\n"
                + "<pre>Row 2 sums to 0.7; expected 1.\nweights[2,1] is 0.3; expected 0.6\n```</pre></li>",
            "aria-label=\"untried\">–</span> Larger scores weigh more</li>",
            "<p><b>What happened: You normalised over queries</b></p>",
            "<p><b>Hint.</b> Which axis is the sum over?</p>",
            "Read notebooks/04-softmax.ipynb, “Each row by itself”",
            "<code>./attention hint 04-softmax</code>",
            "<pre>hello␛[2J\n&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;</pre>");
  }

  @Test
  void everyStudentHasBothPagesAndNoneNamesAnother() throws IOException {
    new FeedbackPages().write(SmallClass.transcripts(), report);

    Path feedback = report.resolve("feedback");
    assertThat(feedback.toFile().list())
        .containsExactlyInAnyOrder(
            "Ada Lovelace.html",
            "Ada Lovelace.md",
            "=1+1 _b_Bo_.html",
            "=1+1 _b_Bo_.md",
            "张伟.html",
            "张伟.md");
    assertThat(Files.readString(feedback.resolve("张伟.html")))
        .contains("nothing was handed in")
        .doesNotContain("Ada", "Bo", "<section");
  }

  @Test
  void whatTheStudentHandedInIsNotRepeatedAndNoSolutionIsShown() {
    assertThat(FeedbackHtml.of(SmallClass.ADA, SmallClass.ASSIGNMENT))
        .contains("every check holds", "every step is right")
        .doesNotContain("class MySoftmax", "Next hint");
  }

  @ParameterizedTest
  @CsvSource({
    "COMPILE_ERROR, the file could not be tried",
    "TIMEOUT, the code did not come to an end",
    "CRASHED, the code ended the program that tried it",
    "FAILED, 0 of 1 checks hold"
  })
  void howGradingEndedIsSaid(Status status, String said) {
    Transcript transcript = withEverything("x", status);

    assertThat(FeedbackHtml.of(transcript, SmallClass.ASSIGNMENT)).contains(said);
    assertThat(FeedbackMarkdown.of(transcript, SmallClass.ASSIGNMENT)).contains(said);
  }

  @Test
  void whateverAStudentWroteIsTextOnTheHtmlPage() {
    String hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\u0000\u202e";

    String page = FeedbackHtml.of(withEverything(hostile, Status.FAILED), SmallClass.ASSIGNMENT);

    assertThat(page)
        .doesNotContain("<script", "<img", "\"'>", "\u0000", "\u202e")
        .contains("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void whateverAStudentWroteIsTextOnTheMarkdownPage() {
    String hostile = "x\n\n# forged\n```\n- ✓ forged <b>b</b> [l](javascript:a) | \u0007";

    String page =
        FeedbackMarkdown.of(withEverything(hostile, Status.FAILED), SmallClass.ASSIGNMENT);

    String outsideBlocks = page.replaceAll("(?ms)^( *)(````+)text$.*?^ *\\2$", "");
    assertThat(outsideBlocks)
        .doesNotContain("\n# forged", "\n- ✓ forged", "<b>", "[l](", "\u0007", "\n```")
        .contains("x  \\# forged \\`\\`\\` - ✓ forged");
    assertThat(page.split("````text", -1)).hasSize(1 + 2);
  }

  private static Transcript withEverything(String text, Status status) {
    Result result =
        new Result(
            "04-softmax",
            Optional.of(status),
            List.of(Check.failed("id", text, text)),
            List.of(new Diagnosis(text, text, text, text, text, text)),
            0,
            4,
            1,
            text,
            text,
            Optional.of(text));
    return new Transcript(
        new Student(text, text, 1),
        "page",
        text,
        Optional.empty(),
        "",
        List.of(text),
        List.of(result));
  }
}
