package attention.cli;

import picocli.CommandLine.Command;

/** {@code ./attention classroom}: what a teacher does with a class. */
@Command(
    name = "classroom",
    description = "Hand out, grade and report the work of a class.",
    mixinStandardHelpOptions = true,
    subcommands = {},
    synopsisSubcommandLabel = "WHAT")
final class ClassroomCommand {}
