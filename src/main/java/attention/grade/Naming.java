package attention.grade;

import attention.exercise.Exercise;
import attention.mistake.Mistake;
import attention.task.Aspect;
import attention.trial.Answer;
import attention.trial.Trials;
import attention.verdict.Diagnosis;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Names the mistake behind wrong answers, where one mistake alone explains them.
 *
 * <p>First it looks for a mistake that answers every probe as the learner did. Where there is none,
 * a learner may have made two at once: then the usual probes are asked by themselves, and only if
 * they are right each other aspect. Last, where one way of writing a mistake fails and another runs
 * into a wrong shape, the probes that both answer decide. Two mistakes that explain the same
 * answers cancel out: nothing is named on ambiguous evidence.
 */
final class Naming {
  private final Key key;
  private final List<Answer> answers;

  private Naming(Key key, List<Answer> answers) {
    this.key = key;
    this.answers = answers;
  }

  /** The mistakes that can be named; none if all is right or the evidence is ambiguous. */
  static List<Diagnosis> of(Exercise<?> exercise, Trials trials) {
    return new Naming(Key.to(exercise), trials.answers())
        .named().entrySet().stream().map(one -> diagnosis(one.getKey(), one.getValue())).toList();
  }

  /**
   * Each method by itself: a mistake in one does not hide a mistake in another.
   *
   * @return each mistake with the methods it was found in, or with "" if there is one method only
   */
  private Map<Mistake, String> named() {
    Set<String> methods = new LinkedHashSet<>(key.methods());
    Map<Mistake, String> named = new LinkedHashMap<>();
    for (String method : methods) {
      String place = methods.size() == 1 ? "" : method;
      for (Mistake mistake : named(key.placesOf(method))) {
        named.merge(mistake, place, "%s and %s"::formatted);
      }
    }
    return named;
  }

  private Set<Mistake> named(int... method) {
    if (right(method)) {
      return Set.of();
    }
    int[] usual = among(method, Aspect.USUAL, Aspect.ONE_TOKEN);
    Optional<Mistake> one = only(Answer::agreesWith, method);
    if (one.isEmpty() && !right(usual)) {
      one = only(Answer::agreesWith, usual).or(() -> only(Naming::sameIdea, usual));
    }
    return one.isPresent() || !right(usual)
        ? one.map(Set::of).orElse(Set.of())
        : namedByAspect(method);
  }

  private Set<Mistake> namedByAspect(int... method) {
    Set<Mistake> named = new LinkedHashSet<>();
    for (Aspect aspect : Aspect.values()) {
      int[] places = among(method, aspect);
      if (!right(places)) {
        only(Answer::agreesWith, places).ifPresent(named::add);
      }
    }
    return named;
  }

  private int[] among(int[] method, Aspect... some) {
    Set<Integer> wanted = Arrays.stream(key.placesOf(some)).boxed().collect(Collectors.toSet());
    return Arrays.stream(method).filter(wanted::contains).toArray();
  }

  /** The one mistake that explains the answers at these places. */
  private Optional<Mistake> only(BiPredicate<Answer, Answer> alike, int... places) {
    List<Mistake> explaining =
        key.mistakes().stream()
            .filter(known -> explains(known, alike, places))
            .map(KnownMistake::mistake)
            .toList();
    return explaining.size() == 1 ? Optional.of(explaining.get(0)) : Optional.empty();
  }

  /** At some place both returned the same wrong array: exceptions alone explain nothing. */
  private boolean explains(KnownMistake known, BiPredicate<Answer, Answer> alike, int... places) {
    return Arrays.stream(places)
            .allMatch(
                i ->
                    isRight(answers.get(i), i) == isRight(known.answer(i), i)
                        && alike.test(answers.get(i), known.answer(i)))
        && Arrays.stream(places)
            .anyMatch(
                i ->
                    answers.get(i) instanceof Answer.Returned
                        && !isRight(answers.get(i), i)
                        && answers.get(i).agreesWith(known.answer(i)));
  }

  /** Whether both may come of one idea: where one fails, the other's answer says nothing. */
  private static boolean sameIdea(Answer one, Answer other) {
    return !(one instanceof Answer.Returned)
        || !(other instanceof Answer.Returned)
        || one.agreesWith(other);
  }

  private boolean right(int... places) {
    return Arrays.stream(places).allMatch(i -> isRight(answers.get(i), i));
  }

  private boolean isRight(Answer answer, int place) {
    return answer.agreesWith(key.right().get(place));
  }

  private static Diagnosis diagnosis(Mistake mistake, String method) {
    return new Diagnosis(
        mistake.id(),
        mistake.title(),
        mistake.explanation(),
        mistake.hint(),
        Heading.plain(mistake.section()),
        method);
  }
}
