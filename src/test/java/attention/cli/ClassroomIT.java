package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades a small class as a teacher does, whatever sandbox there is. */
class ClassroomIT {
  @TempDir private Path folder;
  private Path submissions;

  @BeforeEach
  void aClassOfFour() throws IOException {
    submissions = folder.resolve("submissions");
    String solution = Files.readString(Lesson.SOFTMAX.solutionFile(Path.of("")));
    handIn("Ada", solution);
    handIn("Bob", solution.replaceFirst("return ([^;]+);", "return ($1).mul(2);"));
    handIn("Cyd", "class MySoftmax {");
    handIn("Dan", solution + "// at last\n");
    Files.writeString(folder.resolve("assignment.yaml"), "lessons:\n  04-softmax: 10\n");
  }

  @Test
  void sharesMakeTheGradebookOfTheWholeAndNobodyIsGradedTwice() throws IOException {
    assertThat(grade("whole", "--seed", "7").out())
        .contains("4 students, 2 with everything right.", "2 passed, 1 failed, 1 compile error");
    assertThat(grade("whole").out())
        .contains("4 had been graded before, and were not graded again.");
    assertThat(grade("first", "--shard", "1/2", "--seed", "7").status()).isZero();
    assertThat(grade("second", "--shard", "2/2", "--seed", "7").status()).isZero();

    Said merged = Said.by("classroom", "merge", at("second"), at("first"), "--out", at("merged"));

    assertThat(merged.status()).as(merged.err()).isZero();
    assertThat(files("merged")).isEqualTo(files("whole"));
    for (String file : files("whole")) {
      if (file.endsWith(".csv") || file.endsWith(".md")) {
        assertThat(Path.of(at("merged"), file)).hasSameBinaryContentAs(Path.of(at("whole"), file));
      }
    }
  }

  private void handIn(String student, String source) throws IOException {
    Path own = Files.createDirectories(submissions.resolve(student));
    Files.writeString(own.resolve("MySoftmax.java"), source);
  }

  private String at(String report) {
    return folder.resolve(report).toString();
  }

  private List<String> files(String report) throws IOException {
    Path root = folder.resolve(report);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private Said grade(String report, String... more) {
    List<String> words =
        new ArrayList<>(List.of("classroom", "grade", submissions.toString(), "--unsafe"));
    words.addAll(List.of("--assignment", at("assignment.yaml"), "--out", at(report)));
    words.addAll(List.of(more));
    Said said = Said.by(words.toArray(String[]::new));
    assertThat(said.status()).as(said.err()).isZero();
    return said;
  }
}
