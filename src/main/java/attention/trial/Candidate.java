package attention.trial;

import attention.compile.NotUsable;
import attention.task.Probe;
import attention.task.Task;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** A class that a learner wrote, or an instance of one, to be tried. */
public final class Candidate {
  private final Class<?> type;
  private final Object instance; // null: it is built for each probe

  private Candidate(Class<?> type, Object instance) {
    this.type = type;
    this.instance = instance;
  }

  /**
   * What is to be tried.
   *
   * @param work a class, or an instance; an instance that was constructed with parameters only
   *     tells its class, since each probe brings parameters of its own
   */
  public static Candidate of(Object work) {
    return work instanceof Class<?> type
        ? new Candidate(type, null)
        : new Candidate(work.getClass(), work);
  }

  /**
   * Makes sure that it can be tried.
   *
   * @throws NotUsable that says what is missing
   */
  public void require(Task<?> task) throws NotUsable {
    if (!usesInstance(task)) {
      task.wanted().constructorOf(type);
    }
  }

  /**
   * The learner's step, built with a probe's parameters.
   *
   * @throws Throwable whatever the learner's constructor throws
   */
  <S> S build(Task<S> task, Probe probe) throws Throwable {
    @SuppressWarnings("unchecked") // wanted().step() is the class of S
    Class<S> step = (Class<S>) task.wanted().step();
    if (usesInstance(task)) {
      return step.cast(instance);
    }
    Constructor<?> constructor = task.wanted().constructorOf(type);
    try {
      return step.cast(constructor.newInstance(task.parameters(probe).toArray()));
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private boolean usesInstance(Task<?> task) {
    return task.wanted().step().isInstance(instance) && task.wanted().constructor().isEmpty();
  }
}
