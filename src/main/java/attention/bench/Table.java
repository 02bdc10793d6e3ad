package attention.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, in lines for a terminal. */
public final class Table {
  private static final String FORM = "%-38s %9s %9s %9s %9s";

  private Table() {}

  /** The machine, the rows, and below each row its targets. */
  public static List<String> lines(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    Runtime runtime = Runtime.getRuntime();
    lines.add(
        "%d cores, Java %s, %s %s"
            .formatted(
                runtime.availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
    lines.add("");
    lines.add(FORM.formatted("seconds", "median", "95 %", "min", "max"));
    for (Row row : rows) {
      Times times = row.times();
      lines.add(
          FORM.formatted(
              row.what(),
              seconds(times.median()),
              seconds(times.percentile(95)),
              seconds(times.min()),
              seconds(times.max())));
      String most = row.percentile95().isPresent() ? atMost(row.percentile95().getAsDouble()) : "";
      lines.add(
          FORM.formatted(
                  row.met() ? "  target met" : "  target MISSED",
                  atMost(row.median()),
                  most,
                  "",
                  "")
              .stripTrailing());
    }
    return lines;
  }

  private static String atMost(double limit) {
    return "≤ " + seconds(limit);
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
