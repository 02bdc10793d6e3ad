package attention.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a child prints past System.out, and what its Java says of itself. It is always read, so that
 * no child waits for a reader, and its end is kept: that may explain the child's own.
 */
public final class LastWords {
  private static final int MOST_CHARACTERS = 8_000;
  private static final Duration MOMENT = Duration.ofMillis(500);

  private final Thread reader;
  private final StringBuilder last = new StringBuilder();

  /** Begins to read. */
  public LastWords(InputStream stream) {
    reader = new Thread(() -> read(stream), "worker-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** All that was kept, once the child is gone. */
  public String text() {
    try {
      reader.join(MOMENT.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    synchronized (last) {
      return last.toString();
    }
  }

  /** Why the child did not live, in its Java's own words; the other reason if it said nothing. */
  public String reason(String otherwise) {
    List<String> lines = text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return Stream.of("Caused by: ", "Error", "Exception")
        .flatMap(word -> lines.stream().filter(line -> line.startsWith(word)))
        .reduce((first, later) -> first)
        .map(line -> line.replaceFirst("^Caused by: ", ""))
        .orElse(otherwise);
  }

  private void read(InputStream stream) {
    byte[] buffer = new byte[4096];
    try (stream) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        keep(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException closed) {
      keep("(" + closed.getMessage() + ")");
    }
  }

  private void keep(String more) {
    synchronized (last) {
      last.append(more);
      last.delete(0, Math.max(0, last.length() - MOST_CHARACTERS));
    }
  }
}
