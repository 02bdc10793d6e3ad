package attention.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A date as teachers write it. */
public final class DueDate {
  /** How a date is written. */
  public static final String EXPECTED =
      "2027-03-01, 2027-03-01 23:59 or, with the distance from UTC, 2027-03-01 23:59 +01:00";

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[' ']")
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT); // no 30 February

  private DueDate() {}

  /**
   * The moment that is meant: of a day alone its last minute, and in this machine's zone where none
   * is written.
   *
   * @throws DateTimeException if it is no date
   */
  public static OffsetDateTime of(String text) {
    TemporalAccessor read =
        FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (read instanceof OffsetDateTime whole) {
      return whole;
    }
    LocalDateTime local =
        read instanceof LocalDateTime dateTime
            ? dateTime
            : LocalDate.from(read).atTime(LocalTime.of(23, 59));
    return local.atZone(ZoneId.systemDefault()).toOffsetDateTime();
  }

  /** The same moment, written with its distance from UTC. */
  static String text(OffsetDateTime due) {
    return due.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss] xxx", Locale.ROOT));
  }
}
