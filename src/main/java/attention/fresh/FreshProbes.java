package attention.fresh;

import attention.exercise.Exercise;
import attention.lesson.Lesson;
import attention.task.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Draws the probes of an exercise anew. */
public final class FreshProbes {
  private static final int TRIES = 2000;
  private static final long ODD = 0x9E3779B97F4A7C15L; // spreads seeds that lie close together

  private FreshProbes() {}

  /**
   * As many probes as an exercise has, in the same order and of the same meaning.
   *
   * @param seed the same seed draws the same probes
   * @param good is given places among the probes and what was drawn for them, and says whether that
   *     finds out as much as the exercise's own probes; else it is drawn again
   */
  public static List<Probe> of(
      Exercise<?> exercise, long seed, BiPredicate<List<Integer>, List<Probe>> good) {
    List<Probe> fixed = exercise.probes();
    List<Probe> fresh = new ArrayList<>(fixed);
    Rule rule = Rules.of(exercise.lesson());
    for (Unit unit : rule.linksArrays() ? Unit.linked(fixed) : Unit.single(fixed)) {
      List<Probe> drawn = drawn(exercise.lesson(), unit, fixed, seed, good);
      IntStream.range(0, drawn.size()).forEach(i -> fresh.set(unit.places().get(i), drawn.get(i)));
    }
    return List.copyOf(fresh);
  }

  private static List<Probe> drawn(
      Lesson lesson,
      Unit unit,
      List<Probe> fixed,
      long seed,
      BiPredicate<List<Integer>, List<Probe>> good) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Draw draw = new Draw(mixed(seed, lesson.id().hashCode(), unit.places().get(0), attempt));
      List<Probe> drawn =
          unit.places().stream()
              .map(place -> Rules.of(lesson).drawn(fixed.get(place), draw))
              .toList();
      if (good.test(unit.places(), drawn)) {
        return drawn;
      }
    }
    throw new IllegalStateException(
        "lesson %s: nothing drawn is as good as probes %s".formatted(lesson.id(), unit.places()));
  }

  private static long mixed(long seed, int... more) {
    long mixed = seed;
    for (int number : more) {
      mixed = (mixed ^ number) * ODD;
      mixed ^= mixed >>> 32;
    }
    return mixed;
  }
}
