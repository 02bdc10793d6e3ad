package attention.attempt;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** What a program can change for all that runs in the same Java after it, as it was before. */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Properties properties,
    Locale locale,
    Locale shown,
    Locale written,
    TimeZone zone,
    UncaughtExceptionHandler uncaught) {

  /** As it is now. */
  static Surroundings now() {
    return new Surroundings(
        System.in,
        System.out,
        System.err,
        (Properties) System.getProperties().clone(),
        Locale.getDefault(),
        Locale.getDefault(Locale.Category.DISPLAY),
        Locale.getDefault(Locale.Category.FORMAT),
        TimeZone.getDefault(),
        Thread.getDefaultUncaughtExceptionHandler());
  }

  /** From now on there is nothing to read, and what is printed goes into {@code printed}. */
  static void lead(OutputStream printed) {
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, false, StandardCharsets.UTF_8));
  }

  /** Makes everything as it was. */
  void restore() {
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
    System.setProperties(properties);
    Locale.setDefault(locale);
    Locale.setDefault(Locale.Category.DISPLAY, shown);
    Locale.setDefault(Locale.Category.FORMAT, written);
    TimeZone.setDefault(zone);
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
  }
}
