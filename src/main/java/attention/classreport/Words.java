package attention.classreport;

import attention.assignment.Work;
import java.util.Locale;

/** How the page puts things. */
final class Words {
  private Words() {}

  /** A number of students: {@code 1 student}, {@code 2 students}. */
  static String students(int count) {
    return count(count, "student");
  }

  static String count(int count, String thing) {
    return "%s %s%s".formatted(number(count), thing, count == 1 ? "" : "s");
  }

  /** With a comma after the thousands: {@code 10,000}. */
  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A part of a whole: {@code 35 %}. */
  static String percent(int part, int whole) {
    return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
  }

  /** A work by its id and its title. */
  static String title(Work work) {
    return work.lesson()
        .map(lesson -> "%s: %s".formatted(lesson.id(), lesson.title()))
        .orElse("The calculation by hand");
  }

  /** A work in a few letters, below a column of a chart: {@code 04}. */
  static String brief(Work work) {
    return work.lesson().map(lesson -> lesson.id().substring(0, 2)).orElse("sheet");
  }
}
