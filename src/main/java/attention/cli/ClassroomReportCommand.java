package attention.cli;

import attention.gradebook.WhoIsWho;
import attention.record.Anonymous;
import attention.record.ClassRecord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention classroom report}: everything again that is made of the record. */
@Command(
    name = "report",
    description = {
      "Write gradebook, feedback and report again, from the record alone.",
      "Nothing is graded; a run that was stopped gives a report on what it had."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:Done.", "2:There is no record, or a file cannot be written."})
final class ClassroomReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPORT",
      description = "What classroom grade or merge wrote with --out.")
  private Path report;

  @Option(
      names = "--who-is-who",
      paramLabel = "FILE",
      description =
          "With anonymous-ids: write also which student each drawn id stands for, as CSV for you alone.")
  private Path whoIsWho;

  @Override
  public Integer call() {
    PrintWriter to = spec.commandLine().getOut();
    try (ClassRecord record = ClassRecord.open(report)) {
      Outputs.write(record, report);
      if (whoIsWho != null) {
        WhoIsWho.write(new Anonymous(record), whoIsWho);
      }
      if (record.unfinished() > 0) {
        to.printf("%d of %d are not graded yet.%n", record.unfinished(), record.size());
      }
      Outputs.print(record, report, to);
    }
    return 0;
  }
}
