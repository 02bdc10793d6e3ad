package attention.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a child says on its error stream: always read, so that it never waits for a reader, and its
 * end is kept, which may explain the child's own.
 */
final class LastLines {
  private static final int MOST = 20;
  private static final int MOMENT_MILLIS = 500;

  private final Deque<String> lines = new ArrayDeque<>();
  private final Thread reader;

  LastLines(InputStream stream) {
    reader = new Thread(() -> read(stream), "last-lines");
    reader.setDaemon(true);
    reader.start();
  }

  /** The last line in a sentence, once the child is gone. */
  String reason() {
    try {
      reader.join(MOMENT_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    synchronized (lines) {
      return lines.isEmpty() ? "It said nothing." : "Its last words: " + lines.getLast();
    }
  }

  private void read(InputStream stream) {
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        keep(line);
      }
    } catch (IOException closed) {
      keep("(" + closed.getMessage() + ")");
    }
  }

  private void keep(String line) {
    // Java warns of its incubator whenever it starts.
    if (line.isBlank() || line.startsWith("WARNING: ")) {
      return;
    }
    synchronized (lines) {
      lines.add(line.strip());
      if (lines.size() > MOST) {
        lines.removeFirst();
      }
    }
  }
}
