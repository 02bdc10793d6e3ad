package attention.grade;

import attention.exercise.Exercise;
import attention.lesson.Lesson;
import attention.task.Aspect;
import attention.task.Probe;
import attention.trial.Answer;
import attention.trial.Thrown;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The key to an exercise: what is right for every probe, and what every known mistake answers.
 *
 * @param methods that the probes ask for, in their order
 * @param aspects of the probes, in their order
 * @param right the right answers, in the order of the probes
 * @param mistakes the wrong answers that are known
 */
record Key(
    List<String> methods, List<Aspect> aspects, List<Answer> right, List<KnownMistake> mistakes) {
  private static final Map<Drawn, Key> KEYS = new ConcurrentHashMap<>();

  /** Which probes a key is for: a lesson's own, or those drawn from a seed. */
  private record Drawn(Lesson lesson, OptionalLong seed) {}

  /** The key to an exercise; calculated once for a lesson and a seed, whoever asks. */
  static Key to(Exercise<?> exercise) {
    return KEYS.computeIfAbsent(
        new Drawn(exercise.lesson(), exercise.seed()), drawn -> calculate(exercise));
  }

  /** The places of the probes that are there to find out one of these things. */
  int[] placesOf(Aspect... some) {
    Set<Aspect> wanted = Set.of(some);
    return IntStream.range(0, aspects.size())
        .filter(i -> wanted.contains(aspects.get(i)))
        .toArray();
  }

  /** The places of the probes that ask for one method. */
  int[] placesOf(String method) {
    return IntStream.range(0, methods.size()).filter(i -> methods.get(i).equals(method)).toArray();
  }

  private static <S> Key calculate(Exercise<S> exercise) {
    return new Key(
        exercise.probes().stream().map(probe -> exercise.asked(probe).method()).toList(),
        exercise.probes().stream().map(Probe::aspect).toList(),
        exercise.probes().stream().map(probe -> right(exercise, probe)).toList(),
        KnownMistake.of(exercise));
  }

  /** The right answer to a probe, which may be a refusal. */
  static <S> Answer right(Exercise<S> exercise, Probe probe) {
    try {
      return Answer.of(exercise.ask(exercise.reference(probe), probe));
    } catch (IllegalArgumentException refused) {
      return new Answer.Threw(Thrown.of(refused, exercise.wanted().className()), false);
    }
  }
}
