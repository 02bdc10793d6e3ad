package attention.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command printed, and its exit status. */
public record Said(int status, String out, String err) {
  /** Runs a command of {@code ./attention} in this JVM. */
  public static Said by(String... arguments) {
    return by(Main.commandLine(), arguments);
  }

  static Said by(CommandLine commandLine, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = commandLine.execute(arguments);
    return new Said(status, out.toString(), err.toString());
  }
}
