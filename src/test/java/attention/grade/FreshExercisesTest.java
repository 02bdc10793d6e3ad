package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Verdict;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Probes that are drawn find out what the fixed ones find out, and let every right way pass. */
class FreshExercisesTest {
  private static final Set<Lesson> SLOW =
      Set.of(
          Lesson.SELF_ATTENTION, Lesson.MULTI_HEAD, Lesson.CROSS_ATTENTION, Lesson.TILED_ATTENTION);

  static Stream<Exercise<?>> drawn() {
    return Exercises.all().stream().map(Exercise::lesson).flatMap(FreshExercisesTest::drawn);
  }

  private static Stream<Exercise<?>> drawn(Lesson lesson) {
    return LongStream.rangeClosed(1, SLOW.contains(lesson) ? 1 : 3)
        .mapToObj(seed -> new FreshExercises(seed).of(lesson));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyMistakeIsRejectedAndNamedAsItself(Exercise<?> fresh) {
    assertThat(MistakeVerdict.of(fresh)).allMatch(MistakeVerdict::recognised);
  }

  static Stream<Arguments> alternatives() {
    return drawn()
        .flatMap(
            fresh ->
                AlternativesTest.of(fresh.lesson()).stream()
                    .map(right -> Arguments.of(fresh, right)));
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void everyRightWayPasses(Exercise<?> fresh, Class<?> right) {
    Verdict verdict = ClassGrading.of(fresh, Submission.of(right));

    assertThat(verdict.firstFailure()).map(Check::message).isEmpty();
    assertThat(verdict.passed()).isTrue();
  }
}
