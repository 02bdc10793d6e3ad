package attention.exercise;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** All exercises in the order of the lessons. */
public final class Exercises {
  private static final List<Exercise<?>> ALL =
      List.of(
          new EmbeddingExercise(),
          new ProjectionExercise(),
          new ScoresExercise(),
          new SoftmaxExercise(),
          new WeightedSumExercise(),
          new SelfAttentionExercise(),
          new MaskExercise(),
          new MultiHeadExercise(),
          new CrossAttentionExercise(),
          new GradientExercise(),
          new PositionExercise(),
          new BlockExercise(),
          new CostExercise(),
          new TiledExercise(),
          new LaunchExercise());

  private Exercises() {}

  /** All exercises in the order of the lessons. */
  public static List<Exercise<?>> all() {
    return ALL;
  }

  /**
   * A lesson's exercise.
   *
   * @throws Problem if it has none
   */
  public static Exercise<?> of(Lesson lesson) {
    return ALL.stream()
        .filter(exercise -> exercise.lesson() == lesson)
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    "Lesson %s has no exercise. Exercises are: %s."
                        .formatted(
                            lesson.id(),
                            ALL.stream()
                                .map(e -> e.lesson().id())
                                .collect(Collectors.joining(", ")))));
  }
}
