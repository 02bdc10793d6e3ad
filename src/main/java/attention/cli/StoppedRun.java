package attention.cli;

import attention.classroom.Tally;
import attention.record.ClassRecord;
import java.io.PrintWriter;

/** What happens where Ctrl-C, or a cluster, stops the grading of a class. */
final class StoppedRun {
  private final ClassRecord record;
  private final Tally tally;
  private final PrintWriter err;
  private volatile boolean ended;

  private StoppedRun(ClassRecord record, Tally tally, PrintWriter err) {
    this.record = record;
    this.tally = tally;
    this.err = err;
  }

  /** Grades; once this Java is ending, nothing more is written. */
  static void during(ClassRecord record, Tally tally, PrintWriter err, Runnable grading) {
    StoppedRun run = new StoppedRun(record, tally, err);
    Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stopped"));
    try {
      grading.run();
    } finally {
      run.ended = true;
    }
  }

  private void stop() {
    if (ended) {
      return;
    }
    record.close(); // what a dying child says is nobody's result
    err.printf(
        "%nStopped. %d of %d are graded and kept; the same command goes on from here.%n",
        tally.done(), tally.all());
    err.flush();
  }
}
