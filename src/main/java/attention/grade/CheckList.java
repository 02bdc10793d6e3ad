package attention.grade;

import attention.verdict.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Writes down the outcome of every test of a grader as a check. */
final class CheckList implements TestExecutionListener {
  private final List<Check> checks = new ArrayList<>();
  private IllegalStateException fault; // kept: JUnit only logs what a listener throws

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Optional<Throwable> thrown = result.getThrowable();
    if (thrown.isPresent() && !(test.isTest() && thrown.get() instanceof AssertionError)) {
      // A check that cannot be made is a fault of ours, never the learner's.
      fault =
          new IllegalStateException("the grader failed at " + test.getDisplayName(), thrown.get());
    } else if (test.isTest()) {
      MethodSource method = (MethodSource) test.getSource().orElseThrow();
      checks.add(
          new Check(
              kebab(method.getMethodName()),
              test.getDisplayName(),
              thrown.isEmpty(),
              thrown.map(Throwable::getMessage).orElse("")));
    }
  }

  /**
   * The checks, at least one: without any, everything would pass.
   *
   * @throws IllegalStateException if the grader did not run
   */
  List<Check> inOrder() {
    if (fault != null) {
      throw fault;
    }
    if (checks.isEmpty()) {
      throw new IllegalStateException("the grader checked nothing");
    }
    return List.copyOf(checks);
  }

  /** {@code everyRowSumsTo1} is {@code every-row-sums-to-1} to tools. */
  private static String kebab(String methodName) {
    return methodName
        .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
