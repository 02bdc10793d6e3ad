package attention.bundle;

import attention.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Makes a Java that has the few modules that the benchmark needs, out of the one that runs this.
 */
final class SmallJava {
  /** The last two: for JavaCPP, and to ask whether this Java has its full compiler. */
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.logging",
          "java.management",
          "jdk.incubator.vector",
          "jdk.unsupported",
          "jdk.management");

  private SmallJava() {}

  /**
   * Makes it.
   *
   * @param folder that is not there yet
   * @throws Problem if this Java cannot do that
   */
  static void in(Path folder) {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(
                () ->
                    new Problem(
                        "The Java in %s has no jlink, which packs a Java: it is no whole JDK. Install one (on Debian: apt install openjdk-17-jdk), or set JAVA_HOME to one."
                            .formatted(System.getProperty("java.home"))));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        jlink.run(
            out,
            out,
            "--add-modules",
            String.join(",", MODULES),
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            folder.toString());
    if (status != 0) {
      throw new Problem(
          "jlink of the Java in %s failed: %s. Set JAVA_HOME to another JDK."
              .formatted(System.getProperty("java.home"), said.toString().strip()));
    }
  }
}
