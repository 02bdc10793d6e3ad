package attention.cli;

import attention.bench.Amount;
import attention.bench.CheckingBench;
import attention.bench.ClassroomBench;
import attention.bench.GradingBench;
import attention.bench.Row;
import attention.bench.Table;
import attention.lesson.CourseHome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention bench}: numbers to hold against those the course promises. */
@Command(
    name = "bench",
    description = "Measure how fast the course is on this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {BenchCpuCommand.class, BenchGpuCommand.class},
    synopsisSubcommandLabel = "WHAT")
final class BenchCommand {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Command(
      name = "grading",
      description = {
        "Time saves, a grading from cold, and all solutions.",
        "50 saves in a watch and 5 gradings from cold; beside each time stands what the course promises on two cores."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {"0:Every target is met.", "1:A target is missed."})
  int grading() {
    Path home = CourseHome.path();
    spec.commandLine().getErr().println("Measuring, about a minute …");
    return main.graders().during(home, grader -> printed(GradingBench.rows(grader, home)));
  }

  @Command(
      name = "checking",
      description = {
        "Time the checking of 1,000 worksheets.",
        "They are random problems, filled in, half of them with a slip, and are read from files; 1,000 take 10 s at most on two cores."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {"0:Every target is met.", "1:A target is missed."})
  int checking() {
    spec.commandLine().getErr().println("Measuring 1,000 worksheets …");
    return printed(CheckingBench.rows(CheckingBench.SHEETS));
  }

  @Command(
      name = "classroom",
      description = {
        "Time the grading of a class, 100 submissions of 6 lessons.",
        "Of ten files seven are right, one wrong, one not begun, one no Java; 100 students take 3 minutes at most on two cores. Then the memory of the grader is shown for 10, 100 and 1,000 students whose files are not run."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {"0:Every target is met.", "1:A target is missed."})
  int classroom() {
    Path home = CourseHome.path();
    PrintWriter err = spec.commandLine().getErr();
    err.println("Grading %d submissions, some minutes …".formatted(ClassroomBench.STUDENTS));
    int status = printed(ClassroomBench.rows(home));
    err.println("Looking at the memory …");
    for (int students : List.of(10, 100, 1000)) {
      spec.commandLine()
          .getOut()
          .printf(
              "%-38s %9s%n",
              "kept in memory, %,d students".formatted(students),
              Amount.bytes((double) ClassroomBench.memory(home, students)));
    }
    return status;
  }

  private int printed(List<Row> rows) {
    Table.lines(rows).forEach(spec.commandLine().getOut()::println);
    return rows.stream().allMatch(Row::met) ? 0 : 1;
  }
}
