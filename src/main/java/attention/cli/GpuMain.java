package attention.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** The only command of the bundle: what {@code ./attention bench gpu} does, without the course. */
public final class GpuMain {
  private static final Path RECORD = Path.of("attention-gpu.json");

  private GpuMain() {}

  /** Runs it and ends the JVM with its exit status, as {@link Main} does. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Without a course's folder, the record goes to the folder that the person is in. */
  static CommandLine commandLine() {
    return new CommandLine(new BenchGpuCommand(() -> RECORD))
        .setCommandName("run")
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(new TypingMistake())
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> new Complaint(command.getErr(), false).of(problem));
  }
}
