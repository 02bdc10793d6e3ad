package attention.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTest {
  @Test
  void theIdsAreTheseAndNeverChange() {
    assertThat(Lesson.ids())
        .containsExactly(
            "00-start",
            "01-embedding",
            "02-projection",
            "03-scores",
            "04-softmax",
            "05-weighted-sum",
            "06-self-attention");
  }

  @ParameterizedTest
  @EnumSource(Lesson.class)
  void theNumberIsThePlaceInTheSyllabus(Lesson lesson) {
    assertThat(lesson.id()).startsWith("%02d-".formatted(Lesson.ids().indexOf(lesson.id())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"04-softmax", "04", "4", "softmax"})
  void aLessonAnswersToItsIdItsNumberAndItsName(String text) {
    assertThat(Lesson.named(text)).isEqualTo(Lesson.SOFTMAX);
  }

  @ParameterizedTest
  @EnumSource(Lesson.class)
  void everyLessonAnswersToItsOwnId(Lesson lesson) {
    assertThat(Lesson.named(lesson.id())).isEqualTo(lesson);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "007", "04-", "4-softmax", "Softmax", "04-softmax.ipynb"})
  void anythingElseIsRefusedWithTheList(String text) {
    assertThatThrownBy(() -> Lesson.named(text))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "There is no lesson \"%s\". The lessons are: 00-start, 01-embedding, 02-projection, 03-scores, 04-softmax, 05-weighted-sum, 06-self-attention."
                .formatted(text));
  }

  @Test
  void theNotebookIsNamedAfterTheLesson() {
    assertThat(Lesson.SCORES.notebook(Path.of("home")))
        .isEqualTo(Path.of("home", "notebooks", "03-scores.ipynb"));
  }
}
