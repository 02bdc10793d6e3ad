package attention.grade;

import static org.junit.jupiter.api.Assertions.fail;

import attention.exercise.Exercise;
import attention.task.Aspect;
import attention.trial.Answer;
import attention.trial.Trial;
import attention.trial.Trials;
import attention.verdict.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Grades one exercise, check by check. This class holds the checks that all exercises share; those
 * of one lesson come between them.
 *
 * @param <S> the interface of the step
 */
@ExtendWith({HandedIn.class, NamesTheMistake.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class ExerciseGrader<S> {
  private static final int LAST = 1000;

  private final Exercise<S> exercise;
  private final Trials trials;
  private final Findings findings;
  private final Methods methods;

  /**
   * Tries the work with every probe, unless it was tried already.
   *
   * @param exercise the lesson's own; work that was tried brings what it was tried with
   */
  protected ExerciseGrader(Exercise<S> exercise, Submission work) {
    this.exercise = work.exercise(exercise);
    this.trials = work.tried(this.exercise);
    this.findings = new Findings(this.exercise);
    this.methods = new Methods(this.exercise, trials, findings);
  }

  @Test
  @Order(1)
  @DisplayName("It returns an array of numbers")
  void returnsAnArray() {
    each(usual(), (trial, right) -> findings.noResult(trial));
  }

  @Test
  @Order(2)
  @DisplayName("The array has the right shape")
  void hasTheRightShape() {
    each(withArray(), findings::wrongShape);
  }

  @Test
  @Order(3)
  @DisplayName("No cell is NaN or infinite")
  void holdsNumbersOnly() {
    each(withShape(), findings::notANumber);
  }

  @Test
  @Order(LAST)
  @DisplayName("It leaves its input as it was")
  void leavesItsInputAsItWas() {
    each(everyAnswer(), (trial, right) -> findings.changedInput(trial));
  }

  @Test
  @Order(LAST + 1)
  @DisplayName("It returns an array of its own")
  void returnsAnArrayOfItsOwn() {
    each(everyAnswer(), (trial, right) -> findings.sharedMemory(trial));
  }

  /**
   * Fails at the first cell that is wrong for a probe of this aspect, or where an input that has to
   * be refused was not.
   */
  protected final void requireRight(Aspect aspect) {
    // Some usual probes may go wrong in a number, and others in an exception: the number tells
    // more.
    boolean noneAnswered = usual().stream().allMatch(trial -> findings.noResult(trial).isPresent());
    if (aspect != Aspect.USUAL || noneAnswered) {
      withArray();
    }
    each(trials.of(aspect), this::wrong);
  }

  private Optional<String> wrong(Trial trial, Answer right) {
    return right instanceof Answer.Threw refusal
        ? findings.notRefused(trial, refusal)
        : findings
            .noResult(trial)
            .or(() -> findings.wrongShape(trial, right))
            .or(() -> findings.wrongNumber(trial, right));
  }

  /**
   * Fails at the first cell that one method gets wrong, whatever the others do. What is {@link
   * Aspect#WATCHED} has no cells and is a check of its own.
   *
   * @param method a name that {@link Exercise#asked} gives
   */
  protected final void requireRight(String method) {
    if (!methods.isWritten(method) && !methods.isNextToWrite(method)) {
      Trial asked = methods.of(method, trials.all()).get(0);
      fail(Check.notTried(findings.call(asked) + " is written"));
    }
    List<Trial> numbers =
        methods.of(method, trials.all()).stream()
            .filter(trial -> trial.probe().aspect() != Aspect.WATCHED)
            .toList();
    each(numbers, this::wrong);
  }

  /**
   * The same for the probes of one aspect alone, once the method is written.
   *
   * @param method a name that {@link Exercise#asked} gives
   */
  protected final void requireRight(String method, Aspect aspect) {
    List<Trial> asked = methods.of(method, trials.of(aspect));
    if (!methods.isWritten(method)) {
      fail(Check.notTried(findings.call(asked.get(0)) + " is written"));
    }
    each(asked, this::wrong);
  }

  /**
   * Fails at the first usual probe about whose result there is something to say, and shows there
   * the first cell that is wrong, too.
   *
   * @param finding is given trials with an array of the right shape
   */
  protected final void requireNothing(BiFunction<Trial, Answer, Optional<String>> finding) {
    each(withShape(), (trial, right) -> found(finding, trial, right));
  }

  /**
   * The same for one method, whatever the others do.
   *
   * @param method a name that {@link Exercise#asked} gives
   */
  protected final void requireNothing(
      String method, BiFunction<Trial, Answer, Optional<String>> finding) {
    List<Trial> asked = methods.of(method, trials.of(Aspect.USUAL));
    each(
        asked,
        (trial, right) ->
            findings
                .noResult(trial)
                .or(() -> findings.wrongShape(trial, right))
                .map(reason -> Check.notTried(findings.call(trial) + " returns the right shape")));
    each(asked, (trial, right) -> found(finding, trial, right));
  }

  private Optional<String> found(
      BiFunction<Trial, Answer, Optional<String>> finding, Trial trial, Answer right) {
    return finding
        .apply(trial, right)
        .map(said -> said + findings.wrongNumber(trial, right).map("\n"::concat).orElse(""));
  }

  /** The exercise that is graded. */
  final Exercise<S> exercise() {
    return exercise;
  }

  final Trials trials() {
    return trials;
  }

  private void each(List<Trial> some, BiFunction<Trial, Answer, Optional<String>> finding) {
    for (Trial trial : some) {
      Answer right = Key.to(exercise).right().get(trials.all().indexOf(trial));
      finding.apply(trial, right).ifPresent(message -> fail(message));
    }
  }

  /** The usual probes, if each was answered by an array; else there is nothing to check. */
  private List<Trial> withArray() {
    List<Trial> usual = usual();
    if (usual.stream().anyMatch(trial -> findings.noResult(trial).isPresent())) {
      fail(Check.notTried("it returns an array of numbers"));
    }
    return usual;
  }

  /** Every trial, once the usual ones were answered; a single token may be a view of its row. */
  private List<Trial> everyAnswer() {
    withArray();
    return methods.begun(trials.all());
  }

  private List<Trial> usual() {
    return methods.begun(trials.of(Aspect.USUAL));
  }

  private List<Trial> withShape() {
    List<Trial> usual = new ArrayList<>();
    each(
        withArray(),
        (trial, right) -> {
          if (findings.wrongShape(trial, right).isPresent()) {
            fail(Check.notTried("the array has the right shape"));
          }
          usual.add(trial);
          return Optional.empty();
        });
    return usual;
  }
}
