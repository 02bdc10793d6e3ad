package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.fresh.FreshExercise;
import attention.fresh.FreshProbes;
import attention.lesson.Lesson;
import attention.task.Aspect;
import attention.trial.Answer;
import attention.trial.Trial;
import attention.trial.Trials;
import attention.verdict.Check;
import attention.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final List<Exercise<?>> DRAWN =
      Exercises.all().stream().map(Exercise::lesson).flatMap(FreshExercisesTest::drawn).toList();

  private static Stream<Exercise<?>> drawn(Lesson lesson) {
    return LongStream.rangeClosed(1, SLOW.contains(lesson) ? 1 : 2)
        .mapToObj(seed -> new FreshExercises(seed).of(lesson));
  }

  static List<Exercise<?>> drawn() {
    return DRAWN;
  }

  static Stream<Arguments> alternatives() {
    return DRAWN.stream()
        .flatMap(
            fresh ->
                AlternativesTest.of(fresh.lesson()).stream()
                    .map(right -> Arguments.of(fresh, right)));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyMistakeIsRejectedAndNamedAsItself(Exercise<?> fresh) {
    assertThat(MistakeVerdict.of(fresh)).allMatch(MistakeVerdict::recognised);
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void everyRightWayPasses(Exercise<?> fresh, Class<?> right) {
    Verdict verdict = ClassGrading.of(fresh, Submission.of(right));

    assertThat(verdict.firstFailure()).map(Check::message).isEmpty();
    assertThat(verdict.passed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theSameIsAskedForTheSameReasons(Exercise<?> fresh) {
    Key own = Key.to(Exercises.of(fresh.lesson()));

    assertThat(Key.to(fresh).methods()).isEqualTo(own.methods());
    assertThat(Key.to(fresh).aspects()).isEqualTo(own.aspects());
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void answersToTheExercisesOwnProbesAreWrong(Exercise<?> fresh) {
    assertCopyIsRejected(Exercises.of(fresh.lesson()), fresh);
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void answersToAnotherSeedAreWrong(Exercise<?> fresh) {
    assertCopyIsRejected(anySeed(Exercises.of(fresh.lesson()), -1), fresh);
  }

  private static <S> Exercise<S> anySeed(Exercise<S> own, long seed) {
    return new FreshExercise<>(own, seed, FreshProbes.of(own, seed, (places, probes) -> true));
  }

  /** In every method a usual answer is wrong: it takes more than the one that is the same. */
  private static void assertCopyIsRejected(Exercise<?> known, Exercise<?> fresh) {
    List<Answer> copied = Key.to(known).right();
    List<Trial> trials =
        IntStream.range(0, copied.size())
            .mapToObj(
                i ->
                    new Trial(
                        fresh.probes().get(i), copied.get(i), Optional.empty(), Optional.empty()))
            .toList();
    Key key = Key.to(fresh);

    assertThat(Judge.of(fresh, Trials.answered(trials)).passed()).isFalse();
    assertThat(key.methods())
        .allMatch(
            method ->
                IntStream.of(key.placesOf(method)).anyMatch(i -> usualAndWrong(key, copied, i)));
  }

  private static boolean usualAndWrong(Key key, List<Answer> copied, int probe) {
    return key.aspects().get(probe) == Aspect.USUAL
        && !copied.get(probe).agreesWith(key.right().get(probe));
  }
}
