package attention.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How late something was handed in. */
final class Lateness {
  private Lateness() {}

  /** In words, such as {@code 2 days 3 hours late}; empty if in time, or a date is missing. */
  static String of(Optional<Instant> at, Optional<OffsetDateTime> due) {
    Duration over =
        at.isPresent() && due.isPresent()
            ? Duration.between(due.get().toInstant(), at.get())
            : Duration.ZERO;
    return over.compareTo(Duration.ZERO) <= 0 ? "" : words(over) + " late";
  }

  private static String words(Duration over) {
    List<String> words = new ArrayList<>();
    add(words, over.toDays(), "day");
    add(words, over.toHoursPart(), "hour");
    if (over.toDays() == 0) {
      add(words, over.toMinutesPart(), "minute");
    }
    return words.isEmpty() ? "less than a minute" : String.join(" ", words);
  }

  private static void add(List<String> words, long count, String unit) {
    if (count > 0) {
      words.add("%d %s%s".formatted(count, unit, count == 1 ? "" : "s"));
    }
  }
}
