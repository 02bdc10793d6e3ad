package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before work starts. */
class ClassroomGradeCommandTest {
  @TempDir private Path folder;
  private Path submissions;
  private Path asked;
  private Path report;

  @BeforeEach
  void aSmallClass() throws IOException {
    submissions = folder.resolve("submissions");
    Files.createDirectories(submissions.resolve("Ada"));
    Files.writeString(submissions.resolve("Ada/MySoftmax.java"), "class MySoftmax {}");
    asked = Files.writeString(folder.resolve("assignment.yaml"), "lessons:\n  04-softmax: 10\n");
    report = folder.resolve("report");
  }

  @Test
  void anUnknownLesson() throws IOException {
    Files.writeString(asked, "lessons:\n  04-sotfmax: 10\n");

    assertRefused("04-sotfmax", grade());
    assertThat(report).doesNotExist();
  }

  @Test
  void marksThatDoNotAddUp() throws IOException {
    Files.writeString(asked, "lessons:\n  04-softmax: 10\ntotal: 11\n");

    assertRefused("11", grade());
    assertThat(report).doesNotExist();
  }

  @Test
  void aRosterThatDoesNotMatch() throws IOException {
    Files.writeString(folder.resolve("roster.csv"), "name\nBob\n");
    Files.writeString(asked, "roster: roster.csv\nlessons:\n  04-softmax: 10\n");

    assertRefused("Ada", grade());
    assertThat(report).doesNotExist();
  }

  @Test
  void aReportFolderWithOtherFiles() throws IOException {
    Files.createDirectory(report);
    Path letter = Files.writeString(report.resolve("letter.txt"), "Dear aunt");

    assertRefused("holds other files (letter.txt)", grade());
    assertThat(report).isDirectoryContaining(letter::equals);
    assertThat(letter).hasContent("Dear aunt");
  }

  @Test
  void aReportFolderThatIsAFile() throws IOException {
    Files.writeString(report, "Dear aunt");

    assertRefused("is a file; name a folder", grade());
    assertThat(report).hasContent("Dear aunt");
  }

  @Test
  void aReportAmongTheSubmissions() {
    report = submissions.resolve("report");

    assertRefused("lie one in the other", grade());
    assertThat(report).doesNotExist();
  }

  @Test
  void submissionsInTheReport() {
    report = folder;

    assertRefused("lie one in the other", grade());
  }

  @Test
  void aShardWithoutASeed() {
    assertRefused("--shard needs --seed NUMBER", grade("--shard", "1/2"));
  }

  @Test
  void aShardThatIsNone() {
    assertRefused(
        "\"3/2\" is no share of a class; expected i/n with i from 1 to n",
        grade("--shard", "3/2", "--seed", "1"));
  }

  @Test
  void noJobsAndNoTime() {
    assertRefused("--jobs is 0; at least 1 is needed.", grade("--jobs", "0"));
    assertRefused("--time is 0; at least 1 is needed.", grade("--time", "0"));
    assertRefused("--memory is 10; at least 64 is needed.", grade("--memory", "10"));
  }

  @Test
  void aReportOnNothing() {
    Said said = Said.by("classroom", "report", folder.toString());

    assertRefused("holds no record of a class", said);
  }

  private static void assertRefused(String message, Said said) {
    assertThat(said.err()).contains(message).doesNotContain("fault in the course");
    assertThat(said.status()).isEqualTo(2);
  }

  private Said grade(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "classroom",
                "grade",
                submissions.toString(),
                "--assignment",
                asked.toString(),
                "--out",
                report.toString()));
    words.addAll(List.of(more));
    return Said.by(words.toArray(String[]::new));
  }
}
