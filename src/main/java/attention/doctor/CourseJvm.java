package attention.doctor;

import attention.lab.CourseFolders;
import attention.process.Command;
import attention.process.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A JVM with the course's options and class path, in which something is tried out. It is not this
 * JVM, because a native library that does not fit the machine can end the JVM that loads it.
 */
final class CourseJvm {
  private static final Duration PATIENCE = Duration.ofSeconds(60); // the first start unpacks 460 MB

  private final Path arguments;

  CourseJvm(Path home) {
    this.arguments = new CourseFolders(home).javaArguments();
  }

  /** Runs a class; the finding is good if it ends well, and then holds what it prints. */
  Finding tryOut(String name, Class<?> main, String mend) {
    if (!Files.exists(arguments)) {
      return Finding.problem(name, "the course is not built", "Run ./attention --version.");
    }
    Command.Outcome outcome =
        Command.of(
                arguments.getParent(), Machine.java().toString(), "@" + arguments, main.getName())
            .run(PATIENCE);
    return outcome.good()
        ? Finding.good(name, outcome.out().strip())
        : Finding.problem(name, "does not work here: " + reason(outcome), mend);
  }

  /** The exception's line says most; a JVM that could not start says why in its last. */
  private static String reason(Command.Outcome outcome) {
    return outcome
        .err()
        .lines()
        .filter(line -> line.contains("Error") || line.contains("Exception"))
        .findFirst()
        .orElseGet(outcome::lastWord);
  }
}
