package attention.feedback;

import static attention.feedback.MarkdownText.escaped;

import attention.assignment.Assignment;
import attention.assignment.Points;
import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/** A student's page in Markdown, as GitHub and notebooks show it. */
final class FeedbackMarkdown {
  private static final String IN_A_LIST = "  ";

  private FeedbackMarkdown() {}

  /** The text of the file. */
  static String of(Transcript transcript, Assignment assignment) {
    List<String> parts = new ArrayList<>();
    parts.add("# %s: %s".formatted(escaped(assignment.title()), name(transcript)));
    parts.add(
        "**%s of %s marks**"
            .formatted(Points.text(transcript.marks()), Points.text(transcript.outOf())));
    String handedIn = HandedIn.sentence(transcript, assignment);
    if (!handedIn.isEmpty()) {
      parts.add(escaped(handedIn));
    }
    if (!transcript.remarks().isEmpty()) {
      parts.add(
          String.join(
              "\n", transcript.remarks().stream().map(remark -> "- " + escaped(remark)).toList()));
    }
    parts.add(overview(transcript));
    transcript.results().stream()
        .filter(result -> result.status().isPresent())
        .forEach(result -> parts.addAll(section(result)));
    return String.join("\n\n", parts) + "\n";
  }

  private static String name(Transcript transcript) {
    return escaped(transcript.student().name());
  }

  private static String overview(Transcript transcript) {
    List<String> rows = new ArrayList<>(List.of("| Work | Marks | Found |", "|---|---|---|"));
    for (Result result : transcript.results()) {
      Found found = new Found(result);
      rows.add("| %s | %s | %s |".formatted(found.title(), found.marks(), found.outcome()));
    }
    return String.join("\n", rows);
  }

  private static List<String> section(Result result) {
    Found found = new Found(result);
    List<String> parts = new ArrayList<>();
    parts.add("## " + found.title());
    parts.add(
        "%s: %s marks, %s.".formatted(escaped(result.file()), found.marks(), found.outcome()));
    List<String> checks = result.checks().stream().map(each -> check(found, each)).toList();
    parts.add(String.join("\n", checks).stripTrailing());
    result.diagnosis().forEach(mistake -> parts.add(diagnosis(found, mistake)));
    found.hintCommand().ifPresent(command -> parts.add("Next hint: `%s`".formatted(command)));
    if (!result.printed().isBlank()) {
      parts.add("Your code printed:");
      parts.add(MarkdownText.block(result.printed(), "").stripTrailing());
    }
    return parts;
  }

  private static String check(Found found, Check check) {
    String line = "- %s %s".formatted(Mark.of(check).sign(), escaped(check.title()));
    String message = found.message(check);
    return message.isEmpty()
        ? line
        : line + "\n\n" + MarkdownText.block(message, IN_A_LIST).stripTrailing() + "\n";
  }

  private static String diagnosis(Found found, Diagnosis mistake) {
    List<String> lines = new ArrayList<>();
    lines.add("> **What happened: %s**".formatted(escaped(mistake.headline())));
    lines.add("> " + escaped(mistake.explanation()));
    if (!mistake.hint().isEmpty()) {
      lines.add("> **Hint.** " + escaped(mistake.hint()));
    }
    found.reading(mistake).ifPresent(place -> lines.add("> Read " + escaped(place)));
    return String.join("\n>\n", lines);
  }
}
