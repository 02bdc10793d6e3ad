package attention.process;

import java.nio.file.Path;
import java.util.Locale;

/** What differs from one computer to another. */
public final class Machine {
  /** Whether a program's file name has an ending here, such as {@code .exe} or {@code .cmd}. */
  public static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  /** Whether this process may do everything here, which some programs want to be told. */
  public static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private Machine() {}

  /** The program {@code java} of the Java that runs this. */
  public static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
