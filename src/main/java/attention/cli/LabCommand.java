package attention.cli;

import attention.lab.CourseFolders;
import attention.lab.Lab;
import attention.lab.LearnersKernel;
import attention.lab.Progress;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention lab}: the notebooks, opened or executed. */
@Command(
    name = "lab",
    description = {
      "Open the notebooks in Jupyter, or execute them.",
      "Uses the Jupyter on the PATH; where there is none, installs one under target/ with pip, or,"
          + " as root on Debian, from Debian's packages."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:All is well.", "1:A cell failed.", "2:The lab cannot be set up."})
final class LabCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LESSON",
      arity = "0..*",
      description = "Such as 04-softmax, 4 or softmax. With --execute: all if none is named.")
  private List<String> lessons = List.of();

  @Option(
      names = "--execute",
      description = "Run every cell, top to bottom, without a browser; 1 if a cell fails.")
  private boolean execute;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "Execute so many at a time. Default: as many as there are processors.")
  private Integer parallel;

  @Option(
      names = "--kernel",
      paramLabel = "KERNEL",
      description =
          "A kernel you have installed instead of the course's: ${COMPLETION-CANDIDATES}.")
  private LearnersKernel kernel;

  @Option(names = "--no-browser", description = "Only print the address.")
  private boolean noBrowser;

  @Override
  public Integer call() {
    List<Lesson> named = lessons.stream().map(Lesson::named).toList();
    int atOnce = parallel == null ? Runtime.getRuntime().availableProcessors() : parallel;
    if (atOnce < 1) {
      throw new Problem("--parallel needs a number from 1 up, not %d.".formatted(atOnce));
    }
    if (!execute && named.size() > 1) {
      throw new Problem(
          "The lab opens one lesson at a time; name one, or add --execute to run them all.");
    }
    var out = spec.commandLine().getOut();
    Lab lab =
        Lab.ready(
            CourseFolders.ofLauncher(),
            Optional.ofNullable(kernel),
            new Progress(spec.commandLine().getErr()));
    if (execute) {
      List<Lesson> wanted = named.isEmpty() ? List.of(Lesson.values()) : named;
      spec.commandLine().getErr().printf("Executing %s …%n", extent(wanted.size(), atOnce));
      boolean passed = lab.execute(wanted, atOnce, result -> out.println(result.report()));
      return passed ? ExitCode.OK : ExitCode.SOFTWARE;
    }
    return lab.open(named.stream().findFirst(), !noBrowser);
  }

  private static String extent(int notebooks, int atOnce) {
    return notebooks == 1
        ? "1 notebook"
        : "%d notebooks, up to %d at a time".formatted(notebooks, atOnce);
  }
}
