package attention.progress;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Grader;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A learner's copy of the course with small exercises: a file passes when it says "right". */
public final class Desk {
  /** What every starter says. */
  public static final Starters STARTERS =
      lesson -> ("// starter of " + lesson.id() + "\n").getBytes(StandardCharsets.UTF_8);

  /** Passes a file that says "right". */
  public static final Grader GRADER =
      (lesson, file) ->
          text(file).contains("right")
              ? new Verdict(
                  lesson,
                  Status.PASSED,
                  List.of(Check.passed("right", "The file is right")),
                  List.of(),
                  0.25,
                  "")
              : Verdict.stopped(
                  lesson,
                  Status.FAILED,
                  Check.failed("right", "The file is right", "It does not say so."),
                  0.25);

  private final Path home;
  private final List<String> notices = new ArrayList<>();

  /** Lays out every exercise with its starter, and every solution. */
  public Desk(Path home) {
    this.home = home;
    for (Lesson lesson : Lesson.values()) {
      if (lesson.hasExercise()) {
        write(file(lesson), new String(STARTERS.of(lesson), StandardCharsets.UTF_8));
        write(
            lesson.exercise(home).resolve("README.md"),
            """
            # %s
            ## Hints
            ### Hint 1
            Look at the rows.

            ```java
            # a comment, not a heading
            ```
            ### Hint 2

            Sum them.
            ### Hint 3
            The last.
            ## Grade it
            Not a hint.
            """
                .formatted(lesson.id()));
        write(lesson.solution(home).resolve(lesson.fileName()), "// right: " + lesson.id() + "\n");
      }
    }
  }

  /** The course's folder. */
  public Path home() {
    return home;
  }

  /** The learner's file. */
  public Path file(Lesson lesson) {
    return lesson.exercise(home).resolve(lesson.fileName());
  }

  /** The learner saves. */
  public Desk save(Lesson lesson, String text) {
    write(file(lesson), text);
    return this;
  }

  /** The learner saves something right, and has it graded. */
  public Desk pass(Lesson lesson) {
    save(lesson, "// right");
    progress().grade(lesson, GRADER);
    return this;
  }

  /** The file that progress lies in. */
  public Path progressFile() {
    return home.resolve("exercises").resolve("progress.json");
  }

  /** As another program would see it. */
  public Progress progress() {
    return new Progress(home, STARTERS, notices::add);
  }

  /** What the learner was told. */
  public List<String> notices() {
    return notices;
  }

  /** Reads a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, and its folders. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
