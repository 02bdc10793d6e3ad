package attention.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code ./attention classroom}: what a teacher does with a class. */
@Command(
    name = "classroom",
    description = "Hand out, grade and report the work of a class.",
    mixinStandardHelpOptions = true,
    subcommands = {
      HandoutCommand.class,
      ClassroomGradeCommand.class,
      ClassroomMergeCommand.class,
      ClassroomReportCommand.class,
      ClusterCommand.class
    },
    synopsisSubcommandLabel = "WHAT")
final class ClassroomCommand {
  @ParentCommand private Main main;

  Main main() {
    return main;
  }
}
