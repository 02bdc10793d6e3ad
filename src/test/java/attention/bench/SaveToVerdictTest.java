package attention.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveToVerdictTest {
  @TempDir private Path home;
  private final List<String> graded = new ArrayList<>();

  @BeforeEach
  void aCourseOfOneExercise() throws IOException {
    for (Path folder : List.of(Lesson.SOFTMAX.exercise(home), Lesson.SOFTMAX.solution(home))) {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(Version.LESSON.fileName()), "// " + folder.getParent().getFileName());
    }
  }

  @Test
  void everyEditIsGradedOnceAndTimed() {
    Times times = SaveToVerdict.of((lesson, file) -> verdict(read(file)), home, 6);

    assertThat(times.seconds()).hasSize(6).allSatisfy(time -> assertThat(time).isPositive());
    assertThat(graded).hasSize(1 + 6);
    assertThat(graded.get(0)).isEqualTo("// exercises");
    assertThat(graded.get(6)).contains("sum(true, 0)").endsWith("// edit 5\n");
  }

  @Test
  void theLearnersFileStaysAsItIs() {
    SaveToVerdict.of((lesson, file) -> verdict(read(file)), home, 2);

    assertThat(Lesson.SOFTMAX.exerciseFile(home)).hasContent("// exercises");
  }

  @Test
  void aVerdictThatTheEditDoesNotDeserveEndsTheMeasuring() {
    assertThatThrownBy(() -> SaveToVerdict.of((lesson, file) -> verdict("wrong"), home, 2))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith("Edit 0 should pass, yet");
  }

  private String read(Path file) {
    try {
      String text = Files.readString(file);
      graded.add(text);
      return text;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Verdict verdict(String text) {
    return text.startsWith("// solutions")
        ? new Verdict(
            Lesson.SOFTMAX, Status.PASSED, List.of(Check.passed("all", "All")), List.of(), 0.01, "")
        : Verdict.stopped(Lesson.SOFTMAX, Status.FAILED, Check.failed("all", "All", "wrong"), 0.01);
  }
}
