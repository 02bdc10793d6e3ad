package attention.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code ./attention}. */
@Command(
    name = "attention",
    description = "Attention by hand: with a pencil, then in Java, then on a GPU.",
    subcommands = {
      LabCommand.class,
      TraceCommand.class,
      MistakesCommand.class,
      DoctorCommand.class,
      TestCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    version = "Attention by Hand 0.1.0",
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a problem.")
  private boolean debug;

  private Main() {}

  /** Runs a command and ends the JVM with its exit status: 0 done, 1 found wrong, 2 unusable. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line with its output on standard output, in UTF-8 whatever the platform says. */
  static CommandLine commandLine() {
    Main main = new Main();
    return new CommandLine(main)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new TypingMistake())
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> new Complaint(command.getErr(), main.debug).of(problem));
  }
}
