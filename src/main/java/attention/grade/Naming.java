package attention.grade;

import attention.exercise.Aspect;
import attention.exercise.Exercise;
import attention.mistake.Mistake;
import attention.verdict.Diagnosis;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names the mistake behind wrong answers, where one mistake alone explains them.
 *
 * <p>First it looks for a mistake that answers every probe as the learner did. Where there is none,
 * a learner may have made two at once: then each aspect that went wrong is asked by itself. Two
 * mistakes that explain the same answers cancel out: nothing is named on ambiguous evidence.
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
        .named().stream().map(Naming::diagnosis).toList();
  }

  private Set<Mistake> named() {
    int[] everywhere = IntStream.range(0, answers.size()).toArray();
    if (right(everywhere)) {
      return Set.of();
    }
    Optional<Mistake> whole = only(everywhere);
    if (whole.isPresent()) {
      return Set.of(whole.get());
    }
    Set<Mistake> named = new LinkedHashSet<>();
    for (Aspect aspect : Aspect.values()) {
      int[] places = key.placesOf(aspect);
      if (!right(places)) {
        only(places).ifPresent(named::add);
      }
    }
    return named;
  }

  /** The one mistake that explains the answers at these places. */
  private Optional<Mistake> only(int... places) {
    List<Mistake> explaining =
        key.mistakes().stream()
            .filter(known -> explains(known, places))
            .map(KnownMistake::mistake)
            .toList();
    return explaining.size() == 1 ? Optional.of(explaining.get(0)) : Optional.empty();
  }

  /** Exceptions alone explain nothing: everything that does not work throws one. */
  private boolean explains(KnownMistake known, int... places) {
    return Arrays.stream(places).allMatch(i -> answers.get(i).agreesWith(known.answer(i)))
        && Arrays.stream(places)
            .anyMatch(
                i ->
                    answers.get(i) instanceof Answer.Returned
                        && !answers.get(i).agreesWith(key.right().get(i)));
  }

  private boolean right(int... places) {
    return Arrays.stream(places).allMatch(i -> answers.get(i).agreesWith(key.right().get(i)));
  }

  private static Diagnosis diagnosis(Mistake mistake) {
    return new Diagnosis(
        mistake.id(), mistake.title(), mistake.explanation(), mistake.hint(), mistake.section());
  }
}
