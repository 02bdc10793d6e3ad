package attention.grade;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.fresh.FreshExercise;
import attention.fresh.FreshProbes;
import attention.lesson.Lesson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Exercises with probes that nobody knows before: what a class is graded with. They find out what
 * the exercises' own probes find out: each known mistake is told from the truth and from every
 * other.
 */
public final class FreshExercises {
  private final long seed;
  private final Map<Lesson, Exercise<?>> drawn = new ConcurrentHashMap<>();

  /** All that is drawn from a seed; the same seed gives the same probes. */
  public FreshExercises(long seed) {
    this.seed = seed;
  }

  /**
   * A lesson's exercise. It is drawn when it is first asked for, which takes up to a few seconds.
   *
   * @throws attention.problem.Problem if the lesson has none
   */
  public Exercise<?> of(Lesson lesson) {
    return drawn.computeIfAbsent(lesson, some -> of(Exercises.of(some), seed));
  }

  private static <S> Exercise<S> of(Exercise<S> exercise, long seed) {
    Resolution<S> own = new Resolution<>(exercise);
    return new FreshExercise<>(exercise, seed, FreshProbes.of(exercise, seed, own::isKeptBy));
  }
}
