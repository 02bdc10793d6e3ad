package attention.worker;

import attention.verdict.Grader;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a child does before its first job, so that no job has to wait for it. */
final class WarmUp {
  private WarmUp() {}

  /**
   * Makes the grader and runs it, if it can be run, to warm it up.
   *
   * @param others classes of {@link Runnable} to run meanwhile
   */
  static Grader of(String graderClass, List<String> others) {
    CompletableFuture<?> rest =
        CompletableFuture.allOf(
            others.stream()
                .map(name -> make(name, Runnable.class))
                .map(other -> CompletableFuture.runAsync(other, task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new));
    Grader grader = make(graderClass, Grader.class);
    if (grader instanceof Runnable warmUp) {
      warmUp.run();
    }
    rest.join();
    return grader;
  }

  private static <T> T make(String className, Class<T> type) {
    try {
      return type.cast(Class.forName(className).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException exception) {
      throw new IllegalArgumentException("cannot make a " + className, exception);
    }
  }
}
