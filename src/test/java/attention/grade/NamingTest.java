package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import attention.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Mistakes that the bank does not hold. */
class NamingTest {
  @Test
  void whatExplainsOnlyAFewAnswersIsNotNamed() {
    Scores nearlyTheRoot =
        (queries, keys) ->
            MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(keys.columns() + 1));

    Verdict verdict =
        ClassGrading.of(Exercises.of(Lesson.SCORES), Submission.of((Object) nearlyTheRoot));

    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.diagnosis()).isEmpty();
  }

  @Test
  void aMistakeOfItsOwnIsRejectedAndNotNamedAsAnother() {
    Scores shifted =
        (queries, keys) ->
            MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(keys.columns())).add(0.37);

    Verdict verdict = ClassGrading.of(Exercises.of(Lesson.SCORES), Submission.of((Object) shifted));

    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.diagnosis()).isEmpty();
  }
}
