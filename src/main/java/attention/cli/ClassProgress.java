package attention.cli;

import attention.classroom.Tally;
import attention.view.Visible;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a class is: a line that changes on a terminal, else a line now and then. */
final class ClassProgress {
  private static final int WIDTH = 79;
  private static final long MILLIS_ON_A_TERMINAL = 500;
  private static final long MILLIS_IN_A_LOG = 10_000;
  private static final String LINE_AGAIN = "\r\u001b[K";

  private final PrintWriter err;
  private final Tally tally;
  private final boolean terminal = Ansi.AUTO.enabled();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  private ClassProgress(PrintWriter err, Tally tally) {
    this.err = err;
    this.tally = tally;
  }

  /** Shows it while a class is graded. */
  static void during(PrintWriter err, Tally tally, Runnable grading) {
    ClassProgress progress = new ClassProgress(err, tally);
    progress.begin();
    try {
      grading.run();
    } finally {
      progress.end();
    }
  }

  private void begin() {
    long pause = terminal ? MILLIS_ON_A_TERMINAL : MILLIS_IN_A_LOG;
    var unused = clock.scheduleAtFixedRate(this::show, pause, pause, TimeUnit.MILLISECONDS);
  }

  private void show() {
    String line = cut(Visible.of(tally.line()));
    if (terminal) {
      err.print(LINE_AGAIN + line);
    } else {
      err.println(line);
    }
    err.flush();
  }

  private static String cut(String line) {
    StringBuilder cut = new StringBuilder(line);
    while (Visible.width(cut.toString()) > WIDTH) {
      cut.setLength(cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.toString();
  }

  /** Leaves the terminal's line free. */
  private void end() {
    clock.shutdownNow();
    if (terminal) {
      err.print(LINE_AGAIN);
      err.flush();
    }
  }
}
