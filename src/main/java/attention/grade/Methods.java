package attention.grade;

import attention.exercise.Exercise;
import attention.trial.Trial;
import attention.trial.Trials;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of an exercise's methods are written, and what was asked of each. */
final class Methods {
  private final Exercise<?> exercise;
  private final Trials trials;
  private final Set<String> written;

  Methods(Exercise<?> exercise, Trials trials, Findings findings) {
    this.exercise = exercise;
    this.trials = trials;
    this.written =
        trials.all().stream()
            .filter(trial -> !findings.notWrittenYet(trial))
            .map(this::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean isWritten(String method) {
    return written.contains(method);
  }

  /** Of methods that are not written only one says so; while none is, the first check does. */
  boolean isNextToWrite(String method) {
    return !written.isEmpty()
        && trials.all().stream()
            .map(this::name)
            .filter(each -> !written.contains(each))
            .findFirst()
            .filter(method::equals)
            .isPresent();
  }

  /**
   * What was asked of methods that are written; everything while none is. A method that is not
   * written yet says so in its own check, and does not hold up those that are.
   */
  List<Trial> begun(List<Trial> some) {
    return written.isEmpty()
        ? some
        : some.stream().filter(trial -> written.contains(name(trial))).toList();
  }

  /** What was asked of one method. */
  List<Trial> of(String method, List<Trial> some) {
    return some.stream().filter(trial -> name(trial).equals(method)).toList();
  }

  private String name(Trial trial) {
    return exercise.asked(trial.probe()).method();
  }
}
