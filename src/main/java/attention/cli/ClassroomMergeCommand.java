package attention.cli;

import attention.classroom.Merge;
import attention.record.ClassRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention classroom merge}: one report of what several machines graded. */
@Command(
    name = "merge",
    description = {
      "Put the shares of a class together, and write gradebook, feedback and report.",
      "The result is as if one machine had graded everybody."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:Done.", "2:A share is missing, not at its end, or of another class."})
final class ClassroomMergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHARD",
      arity = "1..*",
      description = "What classroom grade --shard wrote with --out: all n of them.")
  private List<Path> shards;

  @Option(
      names = "--out",
      paramLabel = "REPORT",
      required = true,
      description = "A new folder for the whole report.")
  private Path out;

  @Override
  public Integer call() {
    Merge.of(shards, out);
    try (ClassRecord record = ClassRecord.open(out)) {
      Outputs.write(record, out);
      Outputs.print(record, out, spec.commandLine().getOut());
    }
    return 0;
  }
}
