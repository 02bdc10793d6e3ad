package attention.paper;

import static attention.testing.Marked.number;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import attention.check.MarkStatus;
import attention.check.WrongCell;
import attention.derive.Place;
import attention.derive.Step;
import attention.slip.Slip;
import attention.testing.Marked;
import attention.view.Form;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedTest {
  private static final String KEYS = "1 2 1\n2 2 5\n2 _ 2";
  private static final String HOSTILE = "<script>alert('1')</script>";

  private static Marked keys(String remark, Slip slip) {
    WrongCell cell = new WrongCell(2, 3, number("5"), 2, "0·0 + 2·1 + 0·1 = 2", remark);
    return Marked.sheet().slip(Step.KEYS, KEYS, "✓✓✓\n✓✓✗\n✓–✓", cell, slip);
  }

  private static String html(Marked sheet, Set<Step> written) {
    return new Checked(sheet.by(""), written.stream().map(Place::of).collect(toSet()))
        .forms().stream()
            .filter(form -> form.mimeType().equals("text/html"))
            .map(Form::content)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aCellHasASignBesideItsColour() {
    Slip slip = new Slip("id", "You transposed", "Exchange rows and columns.");

    assertThat(html(keys("Half of it.", slip), EnumSet.of(Step.KEYS)))
        .containsSubsequence(
            "✗</span> <b>keys</b> wrong: 1 of the 8 cells filled in",
            "K = E·W_Kᵀ",
            "<th scope=\"row\"",
            ">cat</th>",
            "\">2 <span style=\"color:#2a9d57\">✓</span></td>",
            "background:rgba(224,82,77,.2);outline:2px solid #e0524d;outline-offset:-2px\">5 <span style=\"color:#e0524d\">✗</span></td>",
            "\"> <span style=\"color:inherit;opacity:.6\">–</span></td>",
            "<b>K[2,3] is 5; expected 2.</b>",
            "K[2,3] = Σ_m E[2,m]·W_K[3,m]\n       = 0·0 + 2·1 + 0·1 = 2</pre>",
            "<b>You transposed.</b> Exchange rows and columns.")
        .containsOnlyOnce("outline:2px")
        .containsOnlyOnce("You transposed")
        .doesNotContain("Score", "queries", "Half of it.");
  }

  @Test
  void severalStepsEndWithTheScore() {
    Marked sheet =
        keys("", new Slip("id", "T", "E."))
            .step(
                Step.SCORES,
                MarkStatus.CARRIED_FORWARD,
                "4 14 8\n6 14 10\n7 21 13",
                "→→→\n→→→\n→→→");

    assertThat(html(sheet, EnumSet.of(Step.KEYS, Step.SCORES)))
        .contains(
            "→</span> <b>scores</b> carried forward: right, given your keys",
            "14 <span style=\"color:#3d8bd4\">→</span></td>")
        .endsWith("<p><b>Score 1 of 2: 0 right and 1 carried forward.</b></p></div>");
  }

  @Test
  void aBlankStepIsALineAndHasNoScore() {
    String html = html(Marked.sheet(), EnumSet.of(Step.QUERIES, Step.KEYS));

    assertThat(html)
        .containsSubsequence(
            "<b>queries</b> blank", "<b>keys</b> blank", "Nothing is filled in yet")
        .doesNotContain("<table", "Score");
  }

  @Test
  void anUnfinishedStepWithoutAMistakeIsNotCalledNoughtOfAll() {
    Marked sheet =
        Marked.sheet().step(Step.KEYS, MarkStatus.BLANK, "1 2 1\n_ _ _\n_ _ _", "✓✓✓\n–––\n–––");

    assertThat(html(sheet, EnumSet.of(Step.QUERIES, Step.KEYS)))
        .containsSubsequence("right so far", "<table", "<p>Nothing is wrong so far.</p></div>")
        .doesNotContain("Score");
  }

  @Test
  void whatIsSaidIsTextAndNoTags() {
    assertThat(html(keys(HOSTILE, new Slip("id", HOSTILE, HOSTILE)), EnumSet.of(Step.KEYS)))
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void nothingWrittenIsSaidKindly() {
    assertThat(html(Marked.sheet(), Set.of())).contains("Nothing is written yet");
  }
}
