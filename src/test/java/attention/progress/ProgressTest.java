package attention.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Grader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final Lesson SOFTMAX = Lesson.SOFTMAX;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
  }

  private State state() {
    return desk.progress().of(SOFTMAX).state();
  }

  @Test
  void theStarterIsNotStarted() {
    assertThat(state()).isEqualTo(State.NOT_STARTED);
    assertThat(desk.progressFile()).doesNotExist();
  }

  @Test
  void theStarterWithTheLineEndsOfWindowsIsNotStarted() {
    String starter = new String(Desk.STARTERS.of(SOFTMAX), StandardCharsets.UTF_8);
    desk.save(SOFTMAX, starter.replace("\n", "\r\n"));

    assertThat(state()).isEqualTo(State.NOT_STARTED);
  }

  @Test
  void anEditedFileIsInProgressAlsoInAnEncodingOfItsOwn() throws IOException {
    Files.write(desk.file(SOFTMAX), new byte[] {(byte) 0xE9, (byte) 0xFF});

    assertThat(state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void aFileThatIsNotThereIsMissing() throws IOException {
    Files.delete(desk.file(SOFTMAX));

    assertThat(state()).isEqualTo(State.MISSING);
    assertThatThrownBy(() -> desk.progress().grade(SOFTMAX, Desk.GRADER))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "exercises/04-softmax/MySoftmax.java is missing. This restores it: ./attention reset 04-softmax");
  }

  @Test
  void aFileThatCannotBeReadHidesNoOther() throws IOException {
    Files.delete(desk.file(Lesson.SCORES));
    Files.createDirectory(desk.file(Lesson.SCORES));

    desk.pass(SOFTMAX);

    assertThat(desk.progress().of(Lesson.SCORES).state()).isEqualTo(State.MISSING);
    assertThat(state()).isEqualTo(State.PASSED);
    assertThat(desk.progress().all()).hasSize(15);
  }

  @Test
  void aPassIsRememberedForThisLessonOnly() {
    desk.pass(SOFTMAX);

    assertThat(state()).isEqualTo(State.PASSED);
    assertThat(desk.progress().of(Lesson.SCORES).state()).isEqualTo(State.NOT_STARTED);
  }

  @Test
  void anotherContentThanPassedIsChangedUntilItIsTheOldAgain() {
    desk.pass(SOFTMAX).save(SOFTMAX, "// right, but longer");
    assertThat(state()).isEqualTo(State.CHANGED);

    desk.save(SOFTMAX, "// right");
    assertThat(state()).isEqualTo(State.PASSED);
  }

  @Test
  void aRegressionDemotes() {
    desk.pass(SOFTMAX).save(SOFTMAX, "// wrong");
    desk.progress().grade(SOFTMAX, Desk.GRADER);
    assertThat(state()).isEqualTo(State.IN_PROGRESS);

    desk.save(SOFTMAX, "// right");
    assertThat(state()).as("the old content, without a new verdict").isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void whoGaveUpHasGivenUpUntilAPassWhichIsMarked() {
    desk.progress().giveUp(SOFTMAX);
    assertThat(state()).isEqualTo(State.GIVEN_UP);

    desk.pass(SOFTMAX);
    assertThat(state()).isEqualTo(State.PASSED_AFTER_SOLUTION);
    assertThat(state().passed()).isTrue();
  }

  @Test
  void aVerdictOnAFileThatWasSavedMeanwhileIsNotRemembered() {
    Grader slow =
        (lesson, file) -> {
          desk.save(lesson, "// right");
          var verdict = Desk.GRADER.grade(lesson, file);
          desk.save(lesson, "// wrong again");
          return verdict;
        };

    assertThat(desk.progress().grade(SOFTMAX, slow).passed()).isTrue();
    assertThat(state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void aVerdictIsReturnedEvenIfItCannotBeWrittenDown() throws IOException {
    Files.createDirectories(desk.progressFile().resolve("a folder in its place"));

    assertThat(desk.progress().grade(SOFTMAX, Desk.GRADER).passed()).isFalse();
    assertThat(desk.notices()).singleElement().asString().contains("progress.json", "cannot be");
  }

  @Test
  void theNextLessonIsTheFirstThatIsNotPassed() throws IOException {
    assertThat(desk.progress().next()).map(Standing::lesson).contains(Lesson.EMBEDDING);

    desk.pass(Lesson.EMBEDDING).pass(Lesson.PROJECTION).pass(SOFTMAX);
    assertThat(desk.progress().next()).map(Standing::lesson).contains(Lesson.SCORES);

    desk.save(Lesson.EMBEDDING, "// right, but changed");
    assertThat(desk.progress().next()).map(Standing::state).contains(State.CHANGED);
  }

  @Test
  void afterTheLastThereIsNoNext() {
    desk.progress().all().forEach(standing -> desk.pass(standing.lesson()));

    assertThat(desk.progress().next()).isEmpty();
  }

  @Test
  void hintsComeOneByOneAndAreCounted() {
    assertThat(desk.progress().nextHint(SOFTMAX))
        .contains(new Hint(1, 3, "Look at the rows.\n\n```java\n# a comment, not a heading\n```"));
    assertThat(desk.progress().nextHint(SOFTMAX)).contains(new Hint(2, 3, "Sum them."));
    assertThat(desk.progress().nextHint(SOFTMAX)).contains(new Hint(3, 3, "The last."));
    assertThat(desk.progress().nextHint(SOFTMAX)).isEmpty();
    assertThat(desk.progress().of(SOFTMAX).hintsSeen()).isEqualTo(3);
    assertThat(desk.progress().of(Lesson.SCORES).hintsSeen()).isZero();
  }

  @Test
  void allHintsAreSeenAtOnce() {
    assertThat(desk.progress().allHints(SOFTMAX)).extracting(Hint::number).containsExactly(1, 2, 3);
    assertThat(desk.progress().nextHint(SOFTMAX)).isEmpty();
  }

  @Test
  void aReadmeWithoutHintsOrNoneAtAllIsSaid() throws IOException {
    Path readme = SOFTMAX.exercise(folder).resolve("README.md");
    Files.writeString(readme, "# Softmax\n### Hints\nnone\n");
    assertThatThrownBy(() -> desk.progress().nextHint(SOFTMAX))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("no hint in " + readme);

    Files.delete(readme);
    assertThatThrownBy(() -> desk.progress().allHints(SOFTMAX))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(readme.toString());
  }
}
