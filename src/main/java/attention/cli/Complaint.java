package attention.cli;

import attention.problem.Problem;
import attention.tensor.ShapeException;
import java.io.PrintWriter;
import picocli.CommandLine.ExitCode;

/** Says on the error stream what went wrong: a problem in its own words, a fault of ours as one. */
record Complaint(PrintWriter err, boolean debug) {
  int of(Exception exception) {
    if (exception instanceof Problem || exception instanceof ShapeException) {
      err.println("attention: " + exception.getMessage());
    } else {
      err.println("attention: this is a fault in the course, not in what you did: " + exception);
      err.println("Run the command again with --debug and report what it shows.");
    }
    if (debug) {
      exception.printStackTrace(err);
    }
    return ExitCode.USAGE;
  }
}
