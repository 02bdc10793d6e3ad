package attention.watch;

import static attention.watch.Verdicts.scene;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplaysTest {
  @Test
  void plainTextShowsWhatIsNewBelowWhatWas() {
    StringWriter out = new StringWriter();
    PlainDisplay plain = new PlainDisplay(new PrintWriter(out));

    plain.show(with("starting …", "", ""));
    plain.show(scene(Verdicts.failed(Verdicts.OVER_QUERIES)));
    plain.show(with("", "Hint 1 of 3", "A note."));
    plain.show(with("", "Hint 1 of 3", "A note."));
    plain.show(scene(Verdicts.passed()));

    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            Commands, each in a line of its own: hint, list, next, solution, run, quit.

            04-softmax: Scores become weights
            exercises/04-softmax/MySoftmax.java
            starting …

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
            3 of 6 passed
            A note.
            Hint 1 of 3

            ✓ Passed: all 2 checks (0.09 s)
              ✓ The weights have the shape of the scores
              ✓ The scores are left as they were

            Next lesson: n. The course's own solution: s.
            3 of 6 passed
            """);
  }

  @Test
  void theSameVerdictOfAnotherGradingIsShownAgain() {
    StringWriter out = new StringWriter();
    PlainDisplay plain = new PlainDisplay(new PrintWriter(out));
    Scene first = scene(Verdicts.passed());

    plain.show(first);
    plain.show(first);
    plain.show(scene(Verdicts.passed()));

    assertThat(out.toString().split("Passed: all 2 checks", -1)).hasSize(1 + 2);
  }

  @Test
  void aPipeThatNobodyReadsIsNoticed() {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThat(new PlainDisplay(new PrintWriter(closed)).show(scene(null))).isFalse();
    assertThat(new PlainDisplay(new PrintWriter(new StringWriter())).show(scene(null))).isTrue();
  }

  @Test
  void everySceneIsOneWriteOverTheOneBefore() {
    List<String> writes = new ArrayList<>();
    ScreenDisplay screen =
        new ScreenDisplay(
            () -> new ScreenDisplay.Size(20, 4),
            Glyphs.in(StandardCharsets.UTF_8),
            true,
            writes::add);

    screen.show(scene(null));
    screen.show(scene(null));

    String drawing = writes.get(1);
    assertThat(writes).containsExactly("\n\n\n\n" + drawing, drawing);
    assertThat(drawing)
        .startsWith("\u001b[H\u001b[K")
        .endsWith("\r\n\u001b[K\u001b[2mh l n s r q\u001b[0m")
        .doesNotContain("\u001b[2J");
    assertThat(drawing.split("\r\n", -1)).hasSize(4);
  }

  @Test
  void withoutColourNoLineHasOne() {
    List<String> writes = new ArrayList<>();
    new ScreenDisplay(
            () -> new ScreenDisplay.Size(80, 24),
            Glyphs.in(StandardCharsets.UTF_8),
            false,
            writes::add)
        .show(scene(Verdicts.passed()));

    assertThat(writes.get(0)).doesNotContainPattern("\u001b\\[[0-9]*m");
  }

  private static Scene with(String doing, String page, String note) {
    Scene plain = scene(null);
    return new Scene(plain.lesson(), plain.file(), 3, 6, doing, Optional.empty(), page, note, 0);
  }
}
