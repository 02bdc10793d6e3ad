package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.progress.Starters;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders exercises/ and solutions/: the same files, one to be written, the other written. */
class ExerciseTreesTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final FileGrader GRADER = new FileGrader();

  static Stream<Lesson> lessons() {
    return Arrays.stream(Lesson.values()).filter(Lesson::hasExercise);
  }

  @Test
  void everyLessonFrom01OnHasAnExercise() {
    assertThat(Exercises.all().stream().map(Exercise::lesson))
        .containsExactlyElementsOf(lessons().toList());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theClassIsNamedAfterTheLesson(Lesson lesson) {
    assertThat(Exercises.of(lesson).wanted().className()).isEqualTo(lesson.className());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void bothTreesHoldTheSameFiles(Lesson lesson) throws IOException {
    List<String> expected =
        List.of(lesson.fileName(), lesson.className() + "Test.java", "README.md");

    assertThat(names(lesson.solution(HOME))).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(names(lesson.exercise(HOME))).containsAll(expected);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void mavenAndAnIdeKnowBoth(Lesson lesson) throws IOException {
    assertThat(Files.readString(HOME.resolve("pom.xml")))
        .contains("<source>solutions/" + lesson.id() + "</source>")
        .contains("<source>exercises/" + lesson.id() + "</source>");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void bothTreesAreGradedAlike(Lesson lesson) throws IOException {
    String grader = lesson.className() + "Test.java";

    assertThat(Files.readString(lesson.exercise(HOME).resolve(grader)))
        .isEqualTo(Files.readString(lesson.solution(HOME).resolve(grader)));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theTaskHasItsParts(Lesson lesson) throws IOException {
    String task = Files.readString(lesson.exercise(HOME).resolve("README.md"));

    assertThat(task).startsWith("# %s: %s\n".formatted(lesson.id(), lesson.title()));
    assertThat(headings(task))
        .containsExactly(
            "## Task",
            "## Formula",
            "## Shapes",
            "## Hints",
            "### Hint 1",
            "### Hint 2",
            "### Hint 3",
            "## Grade it");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theStarterCompilesAndSaysThatItIsNotWritten(Lesson lesson, @TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve(lesson.fileName()), Starters.ofCourse().of(lesson));

    Verdict verdict = GRADER.grade(lesson, file);

    assertThat(verdict.status()).isEqualTo(Status.FAILED);
    assertThat(verdict.firstFailure().orElseThrow().message())
        .startsWith("Not written yet. ")
        .contains("./attention grade " + lesson.id().substring(0, 2));
    assertThat(verdict.diagnosis()).isEmpty();
  }

  /** Once a learner wrote something there, it is the learner's, and nothing is asked of it. */
  @ParameterizedTest
  @MethodSource("lessons")
  void theFileToEditIsTheStarterUntilItIsWritten(Lesson lesson) throws IOException {
    String starter = new String(Starters.ofCourse().of(lesson), StandardCharsets.UTF_8);
    String file = Files.readString(lesson.exercise(HOME).resolve(lesson.fileName()));
    Pattern unwritten = Pattern.compile("throw new UnsupportedOperationException\\(");

    assertThat(starter).containsPattern(unwritten);
    if (unwritten.matcher(file).find()) {
      assertThat(file).isEqualTo(starter);
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theSolutionPasses(Lesson lesson) {
    Verdict verdict = GRADER.grade(lesson, lesson.solution(HOME).resolve(lesson.fileName()));

    assertThat(verdict.checks()).allMatch(Check::passed);
    assertThat(verdict.status()).isEqualTo(Status.PASSED);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> headings(String markdown) {
    return markdown.lines().filter(line -> line.startsWith("##")).toList();
  }
}
