package attention.mine;

import attention.compile.LearnersCompiler;
import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Progress;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Builds steps from the learner's files, of those that passed and have not changed since.
 *
 * @param home the course's top-level folder
 * @param progress knows what has passed
 * @param notices is told whose step it is
 */
record OwnSteps(Path home, Progress progress, Consumer<String> notices) {
  /**
   * The learner's step.
   *
   * @param parameters what its class is constructed with
   * @return nothing where the exercise has not passed as its file is now
   */
  <S> Optional<S> step(Lesson lesson, Class<S> type, Object... parameters) {
    if (!progress.of(lesson).state().passed()) {
      notices.accept(
          "%s has not passed yet, so the course's own class stands in for your %s."
              .formatted(lesson.id(), Exercises.of(lesson).wanted().className()));
      return Optional.empty();
    }
    notices.accept("%s: this is your %s at work.".formatted(lesson.id(), lesson.fileName()));
    return Optional.of(type.cast(built(Exercises.of(lesson), parameters)));
  }

  private Object built(Exercise<?> exercise, Object... parameters) {
    Lesson lesson = exercise.lesson();
    Path file = lesson.exercise(home).resolve(lesson.fileName());
    try {
      Class<?> learners = new LearnersCompiler().compile(file, exercise.wanted());
      return exercise.wanted().constructorOf(learners).newInstance(parameters);
    } catch (NotUsable | ReflectiveOperationException reason) {
      Throwable cause =
          reason instanceof InvocationTargetException thrown ? thrown.getCause() : reason;
      throw new Problem(
          "%s passed once, but cannot be used now: %s Grade it again: ./attention grade %s"
              .formatted(lesson.fileName(), cause.getMessage(), lesson.id()),
          cause);
    }
  }
}
