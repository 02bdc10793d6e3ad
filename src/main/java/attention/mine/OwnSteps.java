package attention.mine;

import attention.compile.LearnersCompiler;
import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Progress;
import attention.progress.Starters;
import attention.progress.State;
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
  static OwnSteps in(Path home, Consumer<String> notices) {
    return new OwnSteps(home, new Progress(home, Starters.ofCourse(), notices), notices);
  }

  /**
   * The learner's step.
   *
   * @param parameters what its class is constructed with
   * @return nothing where the exercise has not passed as its file is now
   */
  <S> Optional<S> step(Lesson lesson, Class<S> type, Object... parameters) {
    State state = progress.of(lesson).state();
    notices.accept(whose(lesson, state));
    return state.passed()
        ? Optional.of(type.cast(built(Exercises.of(lesson), parameters)))
        : Optional.empty();
  }

  private static String whose(Lesson lesson, State state) {
    if (state.passed()) {
      return "%s: your own %s is at work.".formatted(lesson.id(), lesson.className());
    }
    String standIn = "the course's own class stands in for your %s.".formatted(lesson.className());
    return state == State.CHANGED
        ? "%s: the file has changed since it passed. Until you grade it again, %s"
            .formatted(lesson.id(), standIn)
        : "%s: not passed yet, so %s".formatted(lesson.id(), standIn);
  }

  private Object built(Exercise<?> exercise, Object... parameters) {
    Lesson lesson = exercise.lesson();
    Path file = lesson.exerciseFile(home);
    try (LearnersCompiler compiler = new LearnersCompiler()) {
      Class<?> learners = compiler.compile(file, exercise.wanted());
      return exercise.wanted().constructorOf(learners).newInstance(parameters);
    } catch (NotUsable reason) {
      throw notNow(lesson, reason.getMessage(), reason);
    } catch (InvocationTargetException thrown) {
      throw notNow(lesson, "its constructor threw %s.".formatted(thrown.getCause()), thrown);
    } catch (ReflectiveOperationException | LinkageError reason) {
      throw notNow(lesson, "%s.".formatted(reason), reason);
    }
  }

  private static Problem notNow(Lesson lesson, String why, Throwable reason) {
    return new Problem(
        "%s passed once, but cannot be used now: %s Grade it again: ./attention grade %s"
            .formatted(lesson.fileName(), why.strip(), lesson.id()),
        reason);
  }
}
