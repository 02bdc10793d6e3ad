package attention.process;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The processes started here. None outlives this JVM, also not when Ctrl-C ends it. */
public final class Children {
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Children::kill), "end"));
  }

  private Children() {}

  /** Starts a process. */
  public static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    RUNNING.removeIf(earlier -> !earlier.isAlive());
    RUNNING.add(process);
    return process;
  }

  /** Ends a process and all that it started. */
  public static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
