package attention.progress;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the hints of an exercise: the sections {@code ### Hint 1} and so on of its README. */
final class Hints {
  private static final Pattern HINT = Pattern.compile("### Hint \\d+\\s*");
  private static final Pattern HEADING = Pattern.compile("#{1,3} .*");

  private Hints() {}

  /**
   * The hints in order.
   *
   * @throws Problem if the README is missing or holds no hint
   */
  static List<Hint> of(Path home, Lesson lesson) {
    Path readme = lesson.exercise(home).resolve("README.md");
    List<String> texts;
    try {
      texts = sections(Files.readAllLines(readme));
    } catch (IOException broken) {
      throw new Problem(
          "The hints of %s are in %s, which cannot be read (%s). Restore it from the course."
              .formatted(lesson.id(), readme, broken),
          broken);
    }
    if (texts.isEmpty()) {
      throw new Problem(
          "There is no hint in %s: it needs headings such as \"### Hint 1\".".formatted(readme));
    }
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Hint(i + 1, texts.size(), texts.get(i)))
        .toList();
  }

  private static List<String> sections(List<String> lines) {
    List<List<String>> hints = new ArrayList<>();
    boolean inHint = false;
    boolean inCode = false; // where # begins a comment, not a heading
    for (String line : lines) {
      inCode ^= line.stripLeading().startsWith("```");
      if (!inCode && HEADING.matcher(line).matches()) {
        inHint = HINT.matcher(line).matches();
        if (inHint) {
          hints.add(new ArrayList<>());
        }
      } else if (inHint) {
        hints.get(hints.size() - 1).add(line);
      }
    }
    return hints.stream().map(hint -> String.join("\n", hint).strip()).toList();
  }
}
