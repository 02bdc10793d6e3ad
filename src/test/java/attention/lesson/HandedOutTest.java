package attention.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOutTest {
  @TempDir private Path home;

  @Test
  void theWholeCourseHasEveryExercise() {
    assertThat(HandedOut.is(home)).isFalse();
    assertThat(HandedOut.exercises(home)).isEqualTo(Lesson.exercises());
  }

  @Test
  void aHandoutHasTheLessonsItNames() throws IOException {
    list("04-softmax\r\n\n01-embedding\n");

    assertThat(HandedOut.is(home)).isTrue();
    assertThat(HandedOut.exercises(home)).containsExactly(Lesson.EMBEDDING, Lesson.SOFTMAX);
  }

  @Test
  void aListThatCannotBeReadSaysWhatToDo() throws IOException {
    Files.createDirectories(home.resolve(HandedOut.FILE));

    assertThatThrownBy(() -> HandedOut.exercises(home))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("Take it from your teacher's folder again.");
  }

  private void list(String text) throws IOException {
    Files.createDirectories(home.resolve(HandedOut.FILE).getParent());
    Files.writeString(home.resolve(HandedOut.FILE), text);
  }
}
