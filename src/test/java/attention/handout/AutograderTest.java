package attention.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradescope asks of a zip, and what must not be in it. */
class AutograderTest {
  private static final Path COURSE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void theTwoScriptsLieAtTheTopAndCanRun() throws IOException {
    try (ZipFile zip = written()) {
      for (String script : List.of("setup.sh", "run_autograder", "attention", "mvnw")) {
        assertThat(zip.getEntry(script).getUnixMode()).as(script).isEqualTo(0100755);
        assertThat(text(zip, script)).as(script).startsWith("#!").doesNotContain("\r");
      }
      assertThat(zip.getEntry("course/attention.jar").getSize()).isGreaterThan(1_000_000);
    }
  }

  @Test
  void thereIsNoSolutionAndNoExerciseInIt() throws IOException {
    try (ZipFile zip = written()) {
      assertThat(zip.getEntries().asIterator())
          .toIterable()
          .isNotEmpty()
          .noneMatch(entry -> entry.getName().endsWith(".java"));
    }
  }

  @Test
  void gradescopeKnowsTheClassAndTheDateSoTheAssignmentNamesNeither() throws IOException {
    try (ZipFile zip = written()) {
      assertThat(text(zip, "assignment.yaml"))
          .contains("  04-softmax: 10\n", "\n# due: ", "\n# roster: ", "\nanonymous-ids: false\n");
    }
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws IOException {
    Path there = Files.writeString(folder.resolve("there.zip"), "mine");

    assertThatThrownBy(() -> autograder().write(there))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("is there already");
    assertThat(there).hasContent("mine");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    assertThatThrownBy(() -> autograder().write(folder.resolve("autograder.tar")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("name a file that ends in .zip");
    assertThat(folder).isEmptyDirectory();
  }

  private ZipFile written() throws IOException {
    Path zip = folder.resolve("new").resolve("autograder.zip");
    autograder().write(zip);
    return ZipFile.builder().setPath(zip).get();
  }

  private static Autograder autograder() {
    return new Autograder(
        COURSE,
        new Assignment(
            "Week 3",
            Marks.parse("10", List.of(Lesson.SOFTMAX)),
            Optional.of(OffsetDateTime.parse("2027-03-01T18:00:00+01:00")),
            Credit.CHECKS,
            true,
            Optional.of(Path.of("roster.csv"))));
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
