package attention.grade;

import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.task.Probe;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** What a learner hands in: a class, or an instance of one. */
public final class Submission {
  private final Class<?> type;
  private final Object instance; // null: it is built for each probe
  private Trials trials; // asked once: the checks and the diagnosis judge the same answers

  private Submission(Class<?> type, Object instance) {
    this.type = type;
    this.instance = instance;
  }

  /**
   * Work that is handed in.
   *
   * @param work a class, or an instance; an instance that was constructed with parameters only
   *     tells its class, since each probe brings parameters of its own
   */
  public static Submission of(Object work) {
    return work instanceof Class<?> type
        ? new Submission(type, null)
        : new Submission(work.getClass(), work);
  }

  /**
   * Makes sure that it can be tried.
   *
   * @throws NotUsable that says what is missing
   */
  void require(Exercise<?> exercise) throws NotUsable {
    if (!usesInstance(exercise)) {
      exercise.wanted().constructorOf(type);
    }
  }

  /** Its answers to the exercise's probes. */
  Trials tried(Exercise<?> exercise) {
    if (trials == null) {
      trials = Trials.of(exercise, this);
    }
    return trials;
  }

  /**
   * The learner's step, built with a probe's parameters.
   *
   * @throws Throwable whatever the learner's constructor throws
   */
  <S> S build(Exercise<S> exercise, Probe probe) throws Throwable {
    @SuppressWarnings("unchecked") // wanted().step() is the class of S
    Class<S> step = (Class<S>) exercise.wanted().step();
    if (usesInstance(exercise)) {
      return step.cast(instance);
    }
    Constructor<?> constructor = exercise.wanted().constructorOf(type);
    try {
      return step.cast(constructor.newInstance(exercise.parameters(probe).toArray()));
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private boolean usesInstance(Exercise<?> exercise) {
    return exercise.wanted().step().isInstance(instance)
        && exercise.wanted().constructor().isEmpty();
  }
}
