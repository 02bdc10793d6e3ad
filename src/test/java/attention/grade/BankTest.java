package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.mistake.Mistake;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake of the bank is rejected, and named as itself and no other. */
class BankTest {
  static Stream<Arguments> mistakes() {
    return Exercises.all().stream()
        .flatMap(
            exercise ->
                exercise.mistakes().stream().map(mistake -> Arguments.of(exercise, mistake)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isRejectedAndNamedAsItself(Exercise<?> exercise, Class<?> mistake) {
    Verdict verdict = ClassGrading.of(exercise, Submission.of(mistake));

    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.diagnosis())
        .extracting(Diagnosis::id)
        .isEqualTo(List.of(mistake.getAnnotation(Mistake.class).id()));
  }
}
