package attention.cli;

import attention.build.TestReports;
import attention.build.TestReports.Count;
import attention.lesson.CourseHome;
import attention.lesson.HandedOut;
import attention.problem.Problem;
import attention.process.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./attention test}: every test of the course; a skipped test counts as a failure. */
@Command(
    name = "test",
    description = {
      "Run every test: unit, golden, architecture, layout, errata, and all notebooks.",
      "Sets up what they need. A skipped test counts as a failure."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:All passed.", "1:A test, or the build around it, failed."})
final class TestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Path home = CourseHome.path();
    if (HandedOut.is(home)) {
      throw new Problem(
          "The course's own tests are not handed out with an assignment. To grade your exercises: ./attention grade --all");
    }
    TestReports reports = new TestReports(home.resolve("target"));
    reports.clear();
    int status = verify(home);
    Count count = reports.count();
    // The last line, alone, so that people and programs find it.
    spec.commandLine().getOut().println(count);
    return status == 0 && count.clean() ? 0 : 1;
  }

  private static int verify(Path home) throws InterruptedException {
    String maven = home.resolve(Machine.WINDOWS ? "mvnw.cmd" : "mvnw").toString();
    try {
      return new ProcessBuilder(maven, "--batch-mode", "--no-transfer-progress", "verify")
          .directory(home.toFile())
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException notStarted) {
      throw new Problem(
          "%s cannot be started (%s); is it still there and executable?"
              .formatted(maven, notStarted.getMessage()),
          notStarted);
    }
  }
}
