package attention.cli;

import attention.lesson.HandedOut;
import attention.lesson.Lesson;
import attention.progress.Solution;
import attention.progress.Standing;
import attention.report.Ink;
import attention.report.ProgressText;
import attention.watch.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The learner's own course, as {@code watch} sees it.
 *
 * @param study what the other commands work with
 */
record StudyCourse(Study study) implements Course {
  @Override
  public List<Lesson> lessons() {
    return HandedOut.exercises(study.home());
  }

  @Override
  public Path file(Lesson lesson) {
    return lesson.exerciseFile(study.home());
  }

  @Override
  public Set<Lesson> passed() {
    return study.progress().all().stream()
        .filter(standing -> standing.state().passed())
        .map(Standing::lesson)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String nextHint(Lesson lesson) {
    return study
        .progress()
        .nextHint(lesson)
        .map(hint -> "Hint %d of %d\n\n%s".formatted(hint.number(), hint.of(), hint.text()))
        .orElseGet(() -> everyHint(lesson));
  }

  private String everyHint(Lesson lesson) {
    return study.progress().allHints(lesson).stream()
        .map(hint -> "Hint %d of %d: %s\n\n".formatted(hint.number(), hint.of(), hint.text()))
        .collect(
            Collectors.joining(
                "",
                "",
                "There are no more hints. "
                    + (study.hasSolutions()
                        ? "This shows the solution: ./attention solution %s --give-up"
                            .formatted(lesson.id())
                        : Study.NO_SOLUTIONS)));
  }

  @Override
  public String list() {
    return new ProgressText(Ink.none()).of(study.progress().all());
  }

  @Override
  public Optional<String> solution(Lesson lesson) {
    return study.hasSolutions()
        ? new Solution(study.home(), study.progress()).ifEarned(lesson)
        : Optional.of(Study.NO_SOLUTIONS);
  }
}
