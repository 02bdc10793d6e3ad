package attention.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.assignment.Assignment;
import attention.assignment.AssignmentFile;
import attention.assignment.Credit;
import attention.lesson.Lesson;
import attention.lesson.LessonList;
import attention.problem.Problem;
import attention.progress.Starters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a handout of lessons 01 to 08, and what is not. */
class HandoutTest {
  private static final Path COURSE = Path.of("").toAbsolutePath();
  private static final List<Lesson> LESSONS = LessonList.parse("01-08");

  @TempDir private static Path scratch;
  private static Path handout;

  @BeforeAll
  static void handOut() {
    handout = scratch.resolve("handout");
    new Handout(COURSE, assignment(), Starters.ofCourse()).write(handout);
  }

  @Test
  void noFileIsASolution() throws IOException {
    Set<String> solutions = contents(COURSE.resolve("solutions"), ".java", "My*Test.java");

    assertThat(solutions).hasSize(Lesson.exercises().size());
    assertThat(contents(handout, "", "")).doesNotContainAnyElementsOf(solutions);
  }

  @Test
  void theCourseInItIsCompiledAndHoldsNoSolutionEither() throws IOException {
    try (JarFile jar = new JarFile(handout.resolve("course/attention.jar").toFile())) {
      List<String> names = jar.stream().map(Object::toString).toList();
      assertThat(names)
          .contains("attention/cli/Main.class")
          .allMatch(name -> name.startsWith("attention/") || name.startsWith("META-INF/"))
          .filteredOn(name -> name.endsWith(".java"))
          .allMatch(name -> name.startsWith("attention/starters/"));
    }
  }

  @Test
  void everyExerciseIsTheStarterWithItsTaskAndItsTest() throws IOException {
    for (Lesson lesson : LESSONS) {
      assertThat(lesson.exerciseFile(handout)).hasBinaryContent(Starters.ofCourse().of(lesson));
      assertThat(lesson.exercise(handout).toFile().list())
          .containsExactlyInAnyOrder(
              "README.md", lesson.fileName(), lesson.className() + "Test.java");
    }
  }

  @Test
  void onlyTheLessonsAskedForAreThere() {
    List<String> ids = LESSONS.stream().map(Lesson::id).toList();

    assertThat(handout.resolve("exercises").toFile().list())
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(handout.resolve("notebooks").toFile().list()).hasSize(ids.size() + 1);
    assertThat(handout.resolve("course/lessons")).content().hasLineCount(ids.size());
  }

  @Test
  void noLinkLeadsNowhere() throws IOException {
    Pattern link = Pattern.compile("]\\((?!https?:)([^)#\\s]+)[^)]*\\)");
    try (Stream<Path> files = Files.walk(handout)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|ipynb)")).toList()) {
        assertThat(link.matcher(Files.readString(file)).results().map(found -> found.group(1)))
            .as(file.toString())
            .allMatch(target -> Files.exists(file.resolveSibling(target)));
      }
    }
  }

  @Test
  void whatIsAskedReadsBackAsItWas() {
    assertThat(AssignmentFile.read(handout.resolve("assignment.yaml"))).isEqualTo(assignment());
  }

  @Test
  void theReadmeSaysWhatIsAskedUntilWhenAndForWhat() {
    assertThat(handout.resolve("README.md"))
        .content()
        .startsWith("# Week 3\n\nYou write 8 small Java classes")
        .contains(
            "**Due:** Monday, 1 March 2027, 18:00 (UTC+01:00)",
            "| 04-softmax](notebooks/04-softmax.ipynb) | Scores become weights |".substring(2),
            "| | | together | 80 |",
            "all of them pass, else none",
            "graded without your name",
            "./attention grade 01 ")
        .doesNotContainPattern("@[a-z]+@");
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Path full = Files.createDirectories(scratch.resolve("full"));
    Files.writeString(full.resolve("mine"), "");

    assertThatThrownBy(() -> new Handout(COURSE, assignment(), Starters.ofCourse()).write(full))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "%s is there already, and nothing in it is touched. Name a new folder with --out."
                .formatted(full));
    assertThat(full.toFile().list()).containsExactly("mine");
  }

  @Test
  void aHandoutIsNotMadeFromAHandout() {
    assertThatThrownBy(
            () ->
                new Handout(handout, assignment(), Starters.ofCourse())
                    .write(scratch.resolve("again")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("was handed out itself");
    assertThat(scratch.resolve("again")).doesNotExist();
  }

  private static Assignment assignment() {
    return new Assignment(
        "Week 3",
        Marks.parse("10", LESSONS),
        Optional.of(OffsetDateTime.parse("2027-03-01T18:00:00+01:00")),
        Credit.ALL_OR_NOTHING,
        true,
        Optional.empty());
  }

  private static Set<String> contents(Path folder, String ending, String but) throws IOException {
    var tests = folder.getFileSystem().getPathMatcher("glob:" + but);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !tests.matches(file.getFileName()))
          .map(HandoutTest::bytes)
          .collect(Collectors.toSet());
    }
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
