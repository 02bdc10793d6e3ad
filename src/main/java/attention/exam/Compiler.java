package attention.exam;

import attention.child.CompilerChild;
import attention.child.Signal;
import attention.child.Wire;
import attention.lesson.Lesson;
import attention.sandbox.Confined;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import attention.verdict.Check;
import attention.verdict.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles strangers' files in a child, which is kept for the next one as long as it lives. */
final class Compiler implements AutoCloseable {
  /** What became of a file. */
  sealed interface Outcome {}

  /** It can be tried. */
  record Compiled(Map<String, byte[]> classes) implements Outcome {}

  /** It cannot. */
  record Refused(Status status, Check reason) implements Outcome {}

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration START = Duration.ofSeconds(60);
  private static final Limits LIMITS = new Limits(LIMIT, 384);

  private final Sandbox sandbox;
  private LivingChild child;

  Compiler(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Compiles one file. Whatever is in it, the compiler is there for the next one. */
  Outcome compile(Lesson lesson, String fileName, String source) {
    if (child == null || !child.usable()) {
      close();
      child = new Birth(sandbox, START).of(Compiler::program);
    }
    try {
      return child.ask(wire -> exchange(wire, lesson, fileName, source), LIMIT);
    } catch (Lost lost) {
      return new Refused(
          Status.COMPILE_ERROR, Check.failed("compiles", "It compiles", reason(fileName, lost)));
    }
  }

  private static Outcome exchange(Wire wire, Lesson lesson, String fileName, String source)
      throws IOException {
    wire.put(lesson).put(fileName).put(source.getBytes(StandardCharsets.UTF_8)).send();
    if (wire.one(Signal.class) == Signal.DONE) {
      return new Compiled(wire.classes());
    }
    Status status = wire.number() == 1 ? Status.COMPILE_ERROR : Status.FAILED;
    return new Refused(status, Check.failed(wire.text(), wire.text(), wire.text()));
  }

  private static String reason(String fileName, Lost lost) {
    return lost.way() == Lost.Way.LATE
        ? "The compiler did not come to an end with %s within %d s. Look for an expression or a type that is nested very deeply, and write it in several steps."
            .formatted(fileName, LIMIT.toSeconds())
        : "The compiler broke down over %s; it needed more than the %d MB there are. Look for a very long constant, and for an expression or a type that is nested very deeply."
            .formatted(fileName, LIMITS.megabytes());
  }

  private static Confined program(Path scratch, Path door, Path socket) {
    List<Path> classPath = Libraries.all();
    List<String> arguments = new ArrayList<>(JavaOptions.of(LIMITS, scratch, classPath));
    arguments.add(CompilerChild.class.getName());
    arguments.add(socket.toString());
    return new Confined(arguments, classPath, door, JavaOptions.ENVIRONMENT, LIMITS);
  }

  @Override
  public void close() {
    if (child != null) {
      child.close();
    }
  }
}
