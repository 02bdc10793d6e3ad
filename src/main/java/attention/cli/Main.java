package attention.cli;

import attention.gpu.GpuProblem;
import attention.gpu.nd4j.Nd4jCuda;
import attention.progress.Starters;
import attention.verdict.Grader;
import attention.worker.GradingWorker;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command {@code ./attention}. */
@Command(
    name = "attention",
    description = "Attention by hand: with a pencil, then in Java, then on a GPU.",
    subcommands = {
      LabCommand.class,
      TraceCommand.class,
      WorksheetCommand.class,
      CheckCommand.class,
      GradeCommand.class,
      WatchCommand.class,
      ListCommand.class,
      NextCommand.class,
      HintCommand.class,
      SolutionCommand.class,
      ResetCommand.class,
      MistakesCommand.class,
      DoctorCommand.class,
      TestCommand.class,
      ClassroomCommand.class,
      BenchCommand.class,
      BundleCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    version = "Attention by Hand " + Main.VERSION,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  /** Of the course, as it is shown and recorded. */
  static final String VERSION = "0.1.0";

  private static final Set<String> NEED_NO_ND4J = Set.of("doctor", "help");

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a problem.")
  private boolean debug;

  private final Graders graders;
  private final Starters starters;
  private final BufferedReader in;

  private Main(Graders graders, Starters starters, BufferedReader in) {
    this.graders = graders;
    this.starters = starters;
    this.in = in;
  }

  /** Runs a command and ends the JVM with its exit status: 0 done, 1 found wrong, 2 unusable. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line with its output on standard output, in UTF-8 whatever the platform says. */
  static CommandLine commandLine() {
    return commandLine(
        Main::inAWorker,
        Starters.ofCourse(),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
  }

  /** The command line with a grader, starters and a keyboard of its own. */
  static CommandLine commandLine(Graders graders, Starters starters, BufferedReader in) {
    Main main = new Main(graders, starters, in);
    return new CommandLine(main)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new TypingMistake())
        .setExecutionStrategy(Main::run)
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> new Complaint(command.getErr(), main.debug).of(problem));
  }

  /** Runs a command where ND4J can load, and anywhere the one that says what a machine lacks. */
  private static int run(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    if (parsed.hasSubcommand()
        && !NEED_NO_ND4J.contains(parsed.subcommand().commandSpec().name())) {
      try {
        Nd4jCuda.check();
      } catch (GpuProblem problem) {
        throw new ExecutionException(
            parsed.commandSpec().commandLine(), "ND4J cannot load", problem);
      }
    }
    return new RunLast().execute(parsed);
  }

  /** Learners' code may loop, exit or fill the memory: it runs in a Java of its own. */
  private static int inAWorker(Path home, ToIntFunction<Grader> work) {
    try (GradingWorker worker = GradingWorker.start(home)) {
      return work.applyAsInt(worker);
    }
  }

  Graders graders() {
    return graders;
  }

  Starters starters() {
    return starters;
  }

  BufferedReader in() {
    return in;
  }
}
