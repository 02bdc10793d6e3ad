package attention.attempt;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Runs when a program is ended from within, and tells the parent which line did that. */
public final class ExitWatch extends Thread {
  private static final int STATUS = 0;

  /** Where it is told. */
  public interface Listener {
    /** Passes it on. */
    void exited(Attempt.End end) throws IOException;
  }

  private final Listener listener;
  private volatile Attempt attempt;

  /** Made before there is anything to watch. */
  public ExitWatch(Listener listener) {
    super("exit");
    this.listener = listener;
  }

  /** From now on this is what an exit would end. */
  public void during(Attempt next) {
    attempt = next;
  }

  @Override
  public void run() {
    try {
      Optional<StackTraceElement[]> exiting =
          getAllStackTraces().values().stream().filter(ExitWatch::exits).findFirst();
      if (attempt != null && exiting.isPresent()) {
        Optional<Attempt.End> end = attempt.exited(exiting.get());
        if (end.isPresent()) {
          listener.exited(end.get());
        }
      }
    } catch (IOException gone) {
      // The parent is gone too: nobody is left who could be told.
    } finally {
      // The learner's code may have hooks of its own, and they need not come to an end.
      Runtime.getRuntime().halt(STATUS);
    }
  }

  /** The thread that called {@code exit} waits inside it for this one. */
  private static boolean exits(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .anyMatch(
            frame ->
                frame.getClassName().equals("java.lang.Runtime")
                    && frame.getMethodName().equals("exit"));
  }
}
