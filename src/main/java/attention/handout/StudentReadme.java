package attention.handout;

import attention.archive.ResourceText;
import attention.assignment.Assignment;
import attention.assignment.Work;
import attention.lesson.Lesson;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a student reads first: what is asked, how to begin, how to hand in. */
final class StudentReadme {
  private static final DateTimeFormatter DAY_AND_HOUR =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm '(UTC'xxx')'", Locale.ENGLISH);

  private StudentReadme() {}

  /** The text, as Markdown. */
  static String text(Assignment assignment) {
    List<Work> works =
        assignment.works().stream().filter(work -> work.lesson().isPresent()).toList();
    Lesson example = works.get(0).lesson().orElseThrow();
    return ResourceText.beside(StudentReadme.class, "README.md")
        .replace("@title@", assignment.title())
        .replace("@count@", works.size() == 1 ? "a small Java class" : count(works.size()))
        .replace("@them@", works.size() == 1 ? "it" : "them")
        .replace("@due@", assignment.due().map(StudentReadme::due).orElse(""))
        .replace("@lessons@", works.stream().map(StudentReadme::row).collect(Collectors.joining()))
        .replace("@total@", marks(assignment.outOf()))
        .replace("@credit@", credit(assignment))
        .replace("@example@", example.id())
        .replace("@short@", number(example))
        .replace("@anonymous@", assignment.anonymousIds() ? anonymous() : "");
  }

  private static String count(int works) {
    return "%d small Java classes".formatted(works);
  }

  private static String due(OffsetDateTime due) {
    return "**Due:** %s\n\n".formatted(DAY_AND_HOUR.format(due));
  }

  private static String row(Work work) {
    Lesson lesson = work.lesson().orElseThrow();
    return "| [%1$s](notebooks/%1$s.ipynb) | %2$s | [`%3$s`](exercises/%1$s/%3$s), its task is in [README](exercises/%1$s/README.md) | %4$s |\n"
        .formatted(lesson.id(), lesson.title(), lesson.fileName(), marks(work.marks()));
  }

  private static String credit(Assignment assignment) {
    return switch (assignment.credit()) {
      case CHECKS ->
          "Each lesson is tried by several checks, and each check that passes earns its share of the marks.";
      case ALL_OR_NOTHING ->
          "Each lesson is tried by several checks. It earns its marks if all of them pass, else none.";
    };
  }

  private static String anonymous() {
    return "\n\nYou are graded without your name: do not write it into your files.";
  }

  /** {@code 04} of {@code 04-softmax}. */
  static String number(Lesson lesson) {
    return lesson.id().substring(0, 2);
  }

  private static String marks(double marks) {
    return BigDecimal.valueOf(marks).stripTrailingZeros().toPlainString();
  }
}
