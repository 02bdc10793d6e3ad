package attention.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A JVM with the course's options and class path, in which something is tried out. It is not this
 * JVM, because a native library that does not fit the machine can end the JVM that loads it.
 */
final class CourseJvm {
  private static final Duration PATIENCE = Duration.ofSeconds(60); // the first start unpacks 460 MB

  private final Path arguments;

  CourseJvm(Path home) {
    this.arguments = home.resolve("target").resolve("java.args");
  }

  /** Runs a class; the finding is good if it ends well, and then holds the first line it prints. */
  Finding tryOut(String name, Class<?> main, String mend) {
    if (!Files.exists(arguments)) {
      return Finding.problem(name, "the course is not built", "Run ./attention --version.");
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Outcome outcome = Outcome.of(List.of(java, "@" + arguments, main.getName()), PATIENCE);
    return outcome.succeeded()
        ? Finding.good(name, outcome.firstLine())
        : Finding.problem(name, "does not work here: " + outcome.reason(), mend);
  }
}
