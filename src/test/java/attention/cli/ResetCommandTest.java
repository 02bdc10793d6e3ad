package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.progress.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResetCommandTest {
  private static final String STARTER = "// starter of 04-softmax\n";

  @TempDir private Path home;
  private Learner learner;

  @BeforeEach
  void sitDown() {
    learner = new Learner(home);
  }

  private Path backup(int number) {
    return learner.desk().file(Lesson.SOFTMAX).resolveSibling("MySoftmax.java.backup-" + number);
  }

  private State state() {
    return learner.desk().progress().of(Lesson.SOFTMAX).state();
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "Y\n", " yes \n", "YES"})
  void aYesPutsTheStarterBackAndKeepsABackup(String answer) {
    learner.desk().pass(Lesson.SOFTMAX);

    Said said = learner.answering(answer).types("reset", "softmax");

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("[y/N]", "is the starter again", "MySoftmax.java.backup-1");
    assertThat(learner.file(Lesson.SOFTMAX)).isEqualTo(STARTER);
    assertThat(backup(1)).hasContent("// right");
    assertThat(state()).isEqualTo(State.NOT_STARTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "n\n", "no\n", "yesterday\n", "j\n"})
  void anythingElseChangesNothing(String answer) {
    learner.desk().pass(Lesson.SOFTMAX);

    Said said = learner.answering(answer).types("reset", "softmax");

    assertThat(said.status()).isOne();
    assertThat(said.out()).contains("Nothing was changed.");
    assertThat(learner.file(Lesson.SOFTMAX)).isEqualTo("// right");
    assertThat(backup(1)).doesNotExist();
    assertThat(state()).isEqualTo(State.PASSED);
  }

  @Test
  void noBackupIsEverWrittenOver() {
    for (String work : new String[] {"first", "second", "third"}) {
      learner.desk().save(Lesson.SOFTMAX, work);
      learner.types("reset", "softmax", "--yes");
    }

    assertThat(backup(1)).hasContent("first");
    assertThat(backup(2)).hasContent("second");
    assertThat(backup(3)).hasContent("third");
  }

  @Test
  void theStarterItselfIsLeftAlone() {
    Said said = learner.types("reset", "softmax");

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("the starter already").doesNotContain("[y/N]");
    assertThat(backup(1)).doesNotExist();
  }

  @Test
  void aFileThatIsGoneComesBackWithoutABackup() throws IOException {
    Files.delete(learner.desk().file(Lesson.SOFTMAX));

    Said said = learner.types("reset", "softmax", "--yes");

    assertThat(said.out()).contains("is the starter again").doesNotContain("backup");
    assertThat(learner.file(Lesson.SOFTMAX)).isEqualTo(STARTER);
  }

  @Test
  void whatWasSeenStaysSeen() {
    learner.types("solution", "softmax", "--give-up");
    learner.desk().pass(Lesson.SOFTMAX);

    learner.types("reset", "softmax", "--yes");

    assertThat(state()).isEqualTo(State.GIVEN_UP);
  }
}
