package attention.grade;

import attention.exercise.Exercise;
import attention.task.Probe;
import attention.trial.Answer;
import attention.trial.Candidate;
import attention.trial.Trial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an exercise's own probes tell apart: each mistake from the truth, and each from every other.
 * Other probes are as good if they tell apart at least that, for every method and aspect.
 *
 * @param <S> the interface of the step
 */
final class Resolution<S> {
  private final Exercise<S> exercise;
  private final Key key;

  Resolution(Exercise<S> exercise) {
    this.exercise = exercise;
    this.key = Key.to(exercise);
  }

  /**
   * Whether other probes are as good.
   *
   * @param places of the exercise's probes
   * @param others in place of those
   */
  boolean isKeptBy(List<Integer> places, List<Probe> others) {
    Map<Object, List<Integer>> alike = new LinkedHashMap<>();
    IntStream.range(0, places.size())
        .forEach(
            i ->
                alike
                    .computeIfAbsent(
                        List.of(key.methods().get(places.get(i)), key.aspects().get(places.get(i))),
                        asked -> new ArrayList<>())
                    .add(i));
    return alike.values().stream().allMatch(some -> isKept(some, places, others));
  }

  private boolean isKept(Collection<Integer> some, List<Integer> places, List<Probe> others) {
    List<Answer> right = some.stream().map(i -> key.right().get(places.get(i))).toList();
    List<Answer> freshRight = some.stream().map(i -> Key.right(exercise, others.get(i))).toList();
    if (!kinds(right).equals(kinds(freshRight)) || !showEffects(right, freshRight)) {
      return false;
    }
    List<List<Answer>> fixed = new ArrayList<>();
    List<List<Answer>> fresh = new ArrayList<>();
    for (int mistake = 0; mistake < key.mistakes().size(); mistake++) {
      KnownMistake known = key.mistakes().get(mistake);
      List<Answer> before = some.stream().map(i -> known.answer(places.get(i))).toList();
      Candidate work = Candidate.of(exercise.mistakes().get(mistake));
      List<Answer> now =
          some.stream()
              .map(i -> Trial.answer(exercise.task(), work, others.get(i).copy(), result -> {}))
              .toList();
      if (Wrongness.of(now, freshRight).compareTo(Wrongness.of(before, right)) < 0) {
        return false;
      }
      for (int other = 0; other < mistake; other++) {
        if (apart(before, fixed.get(other)) && !apart(now, fresh.get(other))) {
          return false;
        }
      }
      fixed.add(before);
      fresh.add(now);
    }
    return true;
  }

  /** What was answered stays answered, what was refused is refused. */
  private static List<Class<?>> kinds(List<Answer> answers) {
    return answers.stream().<Class<?>>map(Answer::getClass).toList();
  }

  /** Where another input had another answer, it has one again: a check compares such probes. */
  private static boolean showEffects(List<Answer> right, List<Answer> freshRight) {
    for (int one = 0; one < right.size(); one++) {
      for (int other = 0; other < one; other++) {
        boolean hadEffect = !right.get(one).agreesWith(right.get(other));
        if (hadEffect && freshRight.get(one).agreesWith(freshRight.get(other))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean apart(List<Answer> some, List<Answer> others) {
    return !IntStream.range(0, some.size()).allMatch(i -> some.get(i).agreesWith(others.get(i)));
  }

  /** How clearly a mistake shows. Where only exceptions show it, it cannot be named. */
  private enum Wrongness {
    RIGHT,
    EXCEPTIONS,
    NUMBERS;

    static Wrongness of(List<Answer> answers, List<Answer> right) {
      int[] wrong =
          IntStream.range(0, right.size())
              .filter(i -> !answers.get(i).agreesWith(right.get(i)))
              .toArray();
      if (wrong.length == 0) {
        return RIGHT;
      }
      return IntStream.of(wrong).anyMatch(i -> answers.get(i) instanceof Answer.Returned)
          ? NUMBERS
          : EXCEPTIONS;
    }
  }
}
