package attention.gpu.guard;

import java.time.Duration;
import java.util.Locale;

/** A run that took longer than anybody wanted to wait. */
final class Overrun {
  private Overrun() {}

  static String sentence(String titles, Duration time) {
    String capital = titles.substring(0, 1).toUpperCase(Locale.ROOT) + titles.substring(1);
    return ("%s had not ended after %s s; it was stopped, and the next call opens the card anew. "
            + "Does a loop wait for what another block does, or for an index that never grows? "
            + "Work that only takes long needs more patience when the card is opened.")
        .formatted(capital, seconds(time));
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0
        ? Long.toString(time.toSeconds())
        : Double.toString(time.toMillis() / 1e3);
  }
}
