package attention.report;

import attention.lesson.Lesson;
import attention.progress.Hint;

/** A hint as text of at most 80 columns. */
public final class HintText {
  private HintText() {}

  /** Which hint of which lesson it is, the hint, and an empty line. */
  public static String of(Lesson lesson, Hint hint) {
    return "%s, hint %d of %d\n\n%s\n"
        .formatted(
            lesson.id(),
            hint.number(),
            hint.of(),
            String.join("\n", Prose.indented(hint.text(), 0)));
  }
}
