package attention.grade;

import attention.exercise.Aspect;
import attention.exercise.Exercise;
import attention.exercise.Probe;
import attention.lesson.Lesson;
import attention.mistake.Mistake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The key to an exercise: what is right for every probe, and what every known mistake answers.
 *
 * @param aspects of the probes, in their order
 * @param right the right answers, in the order of the probes
 * @param wrong the answers of each mistake, in the order of the probes
 */
record Key(List<Aspect> aspects, List<Answer> right, Map<Mistake, List<Answer>> wrong) {
  private static final Map<Lesson, Key> KEYS = new ConcurrentHashMap<>();

  /** The key to an exercise; calculated once a lesson, whoever asks. */
  static Key to(Exercise<?> exercise) {
    return KEYS.computeIfAbsent(exercise.lesson(), lesson -> calculate(exercise));
  }

  /** The places of the probes that are there to find out one thing. */
  int[] placesOf(Aspect aspect) {
    return IntStream.range(0, aspects.size()).filter(i -> aspects.get(i) == aspect).toArray();
  }

  private static <S> Key calculate(Exercise<S> exercise) {
    Map<Mistake, List<Answer>> wrong = new LinkedHashMap<>();
    for (Class<? extends S> mistake : exercise.mistakes()) {
      wrong.put(
          mistake.getAnnotation(Mistake.class),
          Trials.of(exercise, Submission.of(mistake)).answers());
    }
    return new Key(
        exercise.probes().stream().map(Probe::aspect).toList(),
        exercise.probes().stream().map(probe -> right(exercise, probe)).toList(),
        wrong);
  }

  private static <S> Answer right(Exercise<S> exercise, Probe probe) {
    try {
      return Answer.Returned.of(exercise.ask(exercise.reference(probe), probe));
    } catch (IllegalArgumentException refused) {
      return new Answer.Threw(refused, false);
    }
  }
}
