package attention.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            "06-self-attention",
            "07-mask",
            "08-multi-head",
            "09-cross-attention",
            "10-gradient",
            "11-position",
            "12-transformer-block",
            "13-cost",
            "14-tiled-attention",
            "15-gpu");
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
  @ValueSource(strings = {"", "99", "007", "20-gpt", "bert", "at"})
  void anythingElseIsRefusedWithTheList(String text) {
    assertThatThrownBy(() -> Lesson.named(text))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "There is no lesson \"%s\". The lessons are: 00-start, 01-embedding, 02-projection, 03-scores, 04-softmax, 05-weighted-sum, 06-self-attention, 07-mask, 08-multi-head, 09-cross-attention, 10-gradient, 11-position, 12-transformer-block, 13-cost, 14-tiled-attention, 15-gpu."
                .formatted(text));
  }

  @ParameterizedTest
  @CsvSource({
    "4-softmax, 04-softmax",
    "04-, 04-softmax",
    "Softmax, 04-softmax",
    "softmx, 04-softmax",
    "04-softmax.ipynb, 04-softmax",
    "07-scores, 03-scores",
    "projections, 02-projection",
    "self, 06-self-attention",
    "weigthed-sum, 05-weighted-sum",
    "sum, 05-weighted-sum"
  })
  void oneThatIsNearIsSuggested(String text, String meant) {
    assertThatThrownBy(() -> Lesson.named(text))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(
            "There is no lesson \"%s\"; did you mean %s? The lessons are: ".formatted(text, meant));
  }

  @Test
  void everyLessonButTheFirstHasAnExercise() {
    assertThat(Lesson.values())
        .filteredOn(lesson -> !lesson.hasExercise())
        .containsExactly(Lesson.START);
    assertThat(Lesson.withExercise("4")).isEqualTo(Lesson.SOFTMAX);
    assertThatThrownBy(() -> Lesson.withExercise("start"))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "00-start has no exercise: read its notebook with ./attention lab 00-start. The nearest exercise is 01-embedding.");
  }

  @Test
  void theLearnersClassIsNamedAfterTheLesson() {
    assertThat(Lesson.values())
        .extracting(Lesson::className)
        .containsExactly(
            "MyStart",
            "MyEmbedding",
            "MyProjection",
            "MyScores",
            "MySoftmax",
            "MyWeightedSum",
            "MySelfAttention",
            "MyMask",
            "MyMultiHead",
            "MyCrossAttention",
            "MyGradient",
            "MyPosition",
            "MyTransformerBlock",
            "MyCost",
            "MyTiledAttention",
            "MyGpu");
    assertThat(Lesson.WEIGHTED_SUM.fileName()).isEqualTo("MyWeightedSum.java");
  }

  @Test
  void everyExerciseBelongsToAPart() {
    assertThat(Part.BY_HAND.exercises()).hasSize(6).contains(Lesson.SOFTMAX);
    assertThat(Part.AS_USED.exercises()).hasSize(6).contains(Lesson.GRADIENT);
    assertThat(Part.FAST.exercises()).contains(Lesson.COST, Lesson.TILED_ATTENTION, Lesson.GPU);
    assertThat(Part.START.exercises()).isEmpty();
  }

  @Test
  void theNotebookIsNamedAfterTheLesson() {
    assertThat(Lesson.SCORES.notebook(Path.of("home")))
        .isEqualTo(Path.of("home", "notebooks", "03-scores.ipynb"));
  }
}
