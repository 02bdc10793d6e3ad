package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.mistake.alternative.BlockAlternatives;
import attention.mistake.alternative.CostAlternatives;
import attention.mistake.alternative.CrossAttentionAlternatives;
import attention.mistake.alternative.EmbeddingAlternatives;
import attention.mistake.alternative.GradientAlternatives;
import attention.mistake.alternative.LaunchAlternatives;
import attention.mistake.alternative.MaskAlternatives;
import attention.mistake.alternative.MultiHeadAlternatives;
import attention.mistake.alternative.PositionAlternatives;
import attention.mistake.alternative.ProjectionAlternatives;
import attention.mistake.alternative.ScoresAlternatives;
import attention.mistake.alternative.SelfAttentionAlternatives;
import attention.mistake.alternative.SoftmaxAlternatives;
import attention.mistake.alternative.TiledAlternatives;
import attention.mistake.alternative.WeightedSumAlternatives;
import attention.verdict.Check;
import attention.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** There is more than one right way, and every right way passes. */
class AlternativesTest {
  private static final Map<Lesson, List<Class<?>>> ALTERNATIVES =
      Map.ofEntries(
          Map.entry(Lesson.EMBEDDING, EmbeddingAlternatives.all()),
          Map.entry(Lesson.PROJECTION, ProjectionAlternatives.all()),
          Map.entry(Lesson.SCORES, ScoresAlternatives.all()),
          Map.entry(Lesson.SOFTMAX, SoftmaxAlternatives.all()),
          Map.entry(Lesson.WEIGHTED_SUM, WeightedSumAlternatives.all()),
          Map.entry(Lesson.SELF_ATTENTION, SelfAttentionAlternatives.all()),
          Map.entry(Lesson.MASK, MaskAlternatives.all()),
          Map.entry(Lesson.MULTI_HEAD, MultiHeadAlternatives.all()),
          Map.entry(Lesson.CROSS_ATTENTION, CrossAttentionAlternatives.all()),
          Map.entry(Lesson.GRADIENT, GradientAlternatives.all()),
          Map.entry(Lesson.POSITION, PositionAlternatives.all()),
          Map.entry(Lesson.TRANSFORMER_BLOCK, BlockAlternatives.all()),
          Map.entry(Lesson.COST, CostAlternatives.all()),
          Map.entry(Lesson.TILED_ATTENTION, TiledAlternatives.all()),
          Map.entry(Lesson.GPU, LaunchAlternatives.all()));

  static Stream<Arguments> alternatives() {
    return ALTERNATIVES.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(type -> Arguments.of(entry.getKey(), type)));
  }

  /** Right ways of one lesson, which also {@link FreshExercisesTest} tries. */
  static List<Class<?>> of(Lesson lesson) {
    return ALTERNATIVES.get(lesson);
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void anotherRightWayPasses(Lesson lesson, Class<?> alternative) {
    Verdict verdict = ClassGrading.of(Exercises.of(lesson), Submission.of(alternative));

    assertThat(verdict.firstFailure()).map(Check::message).isEmpty();
    assertThat(verdict.diagnosis()).isEmpty();
    assertThat(verdict.passed()).isTrue();
  }

  @Test
  void everyExerciseHasSome() {
    assertThat(ALTERNATIVES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Exercises.all().stream().map(exercise -> exercise.lesson()).toList());
    assertThat(ALTERNATIVES.values()).allSatisfy(some -> assertThat(some).hasSizeGreaterThan(2));
  }
}
