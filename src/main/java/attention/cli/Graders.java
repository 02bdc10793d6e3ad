package attention.cli;

import attention.verdict.Grader;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/** Where a command gets a grader from, for as long as it needs one. */
@FunctionalInterface
interface Graders {
  /**
   * Opens a grader, works with it, and closes it.
   *
   * @param home the course's top-level folder
   * @param work what to do; returns an exit status
   * @return that exit status
   */
  int during(Path home, ToIntFunction<Grader> work);
}
