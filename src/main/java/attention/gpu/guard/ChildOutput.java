package attention.gpu.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What the child writes to one of its two streams: always read, so that it never has to wait. */
final class ChildOutput {
  /** A kernel that prints in a loop fills any memory. */
  private static final int MOST = 1 << 20;

  private final StringBuilder text = new StringBuilder();
  private boolean ended;
  private long dropped;

  ChildOutput(InputStream stream, String name) {
    Thread reader = new Thread(() -> read(stream), name);
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Takes what stands before a mark, and the mark.
   *
   * @param patience after which it takes what is there; also where the stream has ended
   */
  synchronized String takeUntil(String mark, Duration patience) {
    await(() -> ended || text.indexOf(mark) >= 0, patience);
    int at = text.indexOf(mark);
    int length = at < 0 ? text.length() : at;
    String taken = text.substring(0, length);
    text.delete(0, at < 0 ? length : at + mark.length());
    String note =
        dropped == 0 ? "" : "\n… and %d characters more, which were dropped.".formatted(dropped);
    dropped = 0;
    return taken + note;
  }

  /** All that came, once the child is gone or the patience is over. */
  synchronized String untilEnd(Duration patience) {
    await(() -> ended, patience);
    return text.toString();
  }

  /** An interrupt ends the wait and stays set: then what is there must do. */
  private synchronized void await(BooleanSupplier there, Duration patience) {
    Instant end = Instant.now().plus(patience);
    try {
      while (!there.getAsBoolean() && Instant.now().isBefore(end)) {
        wait(Math.max(1, Duration.between(Instant.now(), end).toMillis()));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(InputStream stream) {
    char[] some = new char[8192];
    try (Reader in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        keep(some, read);
      }
    } catch (IOException closed) {
      // The same as an end: the process is gone.
    }
    end();
  }

  private synchronized void keep(char[] some, int count) {
    text.append(some, 0, count);
    if (text.length() > MOST) { // what comes last matters too: a mark, or a crash's last words
      dropped += text.length() - MOST;
      text.delete(MOST / 2, MOST / 2 + text.length() - MOST);
    }
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
