package attention.bench;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.lesson.Lesson;
import attention.progress.Starters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A class that hands in what classes hand in: mostly right, some of it wrong, not begun, or no
 * Java.
 *
 * @param home the course's top-level folder, whose solutions some hand in
 * @param lessons what they hand in for
 */
public record DrawnClass(Path home, List<Lesson> lessons) {
  private static final int KINDS = 10; // of which seven are right

  /** What such a class is asked for. */
  public Assignment assignment() {
    return new Assignment(
        "A class that was drawn",
        lessons.stream().map(lesson -> new Work(lesson.id(), 10)).toList(),
        Optional.empty(),
        Credit.CHECKS,
        false,
        Optional.empty());
  }

  /** Writes a folder for each student. */
  public void handIn(Path submissions, int students) throws IOException {
    for (int student = 1; student <= students; student++) {
      Path folder = Files.createDirectories(submissions.resolve("Student %04d".formatted(student)));
      for (Lesson lesson : lessons) {
        Files.writeString(
            folder.resolve(lesson.fileName()),
            source(lesson, student * 3 + lessons.indexOf(lesson)));
      }
    }
  }

  private String source(Lesson lesson, int draw) throws IOException {
    String solution = Files.readString(lesson.solutionFile(home));
    return switch (draw % KINDS) {
      case 0 -> new String(Starters.ofCourse().of(lesson), StandardCharsets.UTF_8);
      case 1 -> solution.substring(0, solution.lastIndexOf('}')); // does not compile
      case 2 -> solution.replaceFirst("return ([^;]+);", "return ($1).mul(2);"); // wrong
      default -> solution + "\n// Student " + draw + "\n";
    };
  }
}
