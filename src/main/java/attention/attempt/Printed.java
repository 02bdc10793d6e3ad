package attention.attempt;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the learner's code prints: the beginning is kept, the rest only counted. */
final class Printed extends OutputStream {
  private static final int MOST_LINES = 100;
  private static final int MOST_BYTES = 8_000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int linesKept;
  private long linesMore;
  private boolean full;
  private boolean inLineMore;

  @Override
  public synchronized void write(int b) {
    if (full) {
      inLineMore = b != '\n';
      linesMore += inLineMore ? 0 : 1;
      return;
    }
    kept.write(b);
    linesKept += b == '\n' ? 1 : 0;
    full = linesKept == MOST_LINES || kept.size() == MOST_BYTES;
    inLineMore = full && b != '\n';
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  /** What was kept, and how much more there was; empty if nothing was printed. */
  synchronized String text() {
    String text = kept.toString(StandardCharsets.UTF_8);
    if (!full) {
      return text;
    }
    // The last character kept may have been cut in two.
    String whole = text.replaceFirst("\uFFFD+$", "");
    long more = linesMore + (inLineMore ? 1 : 0);
    if (more == 0) {
      return whole;
    }
    String lineEnd = whole.endsWith("\n") ? "" : "\n";
    return String.format(
        Locale.ENGLISH, "%s%s… and %,d more line%s\n", whole, lineEnd, more, more == 1 ? "" : "s");
  }
}
