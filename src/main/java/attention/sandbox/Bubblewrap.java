package attention.sandbox;

import attention.process.Children;
import attention.process.Command;
import attention.process.Machine;
import attention.process.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Linux's own walls, put up by the program {@code bwrap}: an empty file system into which only what
 * is needed is hung, to be read; no network; no other programs in sight; no rights; and a filter on
 * what may be asked of the kernel.
 */
public final class Bubblewrap implements Sandbox {
  private static final Path SCRATCH = Path.of("/scratch");
  private static final int SCRATCH_BYTES = 16 << 20;
  private static final String FILTER_FILE = "calls";
  private static final String NOBODY = "65534";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Where libraries of the system lie, and the list by which they are found. */
  private static final List<Path> LIBRARIES =
      Stream.of("/usr/lib", "/usr/lib32", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache")
          .map(Path::of)
          .toList();

  /** A program that asks for numbers by chance, or throws its output away, needs these. */
  private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

  /** What dies with its parent dies with the thread that started it, so this one lives on. */
  private static final Executor PARENT =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "bubblewrap");
            thread.setDaemon(true);
            return thread;
          });

  private final Path program;
  private final List<Path> java = JavaFolders.all();

  /**
   * @param program {@code bwrap}
   */
  Bubblewrap(Path program) {
    this.program = program;
  }

  /** The one of this machine, if it has one. */
  public static Optional<Sandbox> here() {
    return System.getProperty("os.name").equals("Linux")
        ? Programs.named(Programs.path(), "bwrap").findFirst().map(Bubblewrap::new)
        : Optional.empty();
  }

  @Override
  public Process start(Confined confined, Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words(confined, folder))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    try {
      return CompletableFuture.supplyAsync(() -> started(builder), PARENT).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw failed;
    }
  }

  private static Process started(ProcessBuilder builder) {
    try {
      return Children.start(builder);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private List<String> words(Confined confined, Path folder) {
    List<String> words = new ArrayList<>();
    words.add(program.toString());
    words.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session", "--clearenv"));
    words.addAll(List.of("--cap-drop", "ALL", "--uid", NOBODY, "--gid", NOBODY));
    words.addAll(List.of("--hostname", "sandbox"));
    Stream.of(LIBRARIES, java, confined.readable(), List.of(confined.door()))
        .flatMap(List::stream)
        .filter(Files::exists)
        .forEach(path -> words.addAll(List.of("--ro-bind", path.toString(), path.toString())));
    DEVICES.forEach(device -> words.addAll(List.of("--dev-bind", device, device)));
    words.addAll(List.of("--size", Integer.toString(SCRATCH_BYTES), "--tmpfs", SCRATCH.toString()));
    words.addAll(List.of("--chdir", SCRATCH.toString(), "--remount-ro", "/"));
    // Java finds its first library by a link that only /proc has, and /proc shows too much.
    variables(words, Map.of("LD_LIBRARY_PATH", System.getProperty("java.home") + "/lib"));
    variables(words, confined.environment());
    String redirection = SystemCalls.here().map(calls -> filtered(words, calls, folder)).orElse("");
    words.add(Machine.java().toString());
    words.addAll(confined.arguments());
    return Shell.limited(
        confined.limits(), " && ", redirection, folder.resolve(FILTER_FILE).toString(), words);
  }

  private static void variables(List<String> words, Map<String, String> environment) {
    environment.forEach((name, value) -> words.addAll(List.of("--setenv", name, value)));
  }

  /** The filter comes as an open file, which only a shell can hand over. */
  private static String filtered(List<String> words, SystemCalls calls, Path folder) {
    try {
      Files.write(folder.resolve(FILTER_FILE), SystemCallFilter.of(calls));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    words.addAll(List.of("--seccomp", "9"));
    return " 9<\"$0\"";
  }

  @Override
  public Path scratch(Path folder) {
    return SCRATCH;
  }

  @Override
  public boolean guards() {
    return true;
  }

  @Override
  public String sentence() {
    return """
    Submissions run under bubblewrap: each in a process of its own with bounded time and memory, \
    that sees Java, its libraries and an empty folder, and no network, no other file and no other \
    process%s.\
    """
        .formatted(
            SystemCalls.here().isPresent()
                ? "; it cannot start a program"
                : " (what it may ask of Linux is not filtered on this kind of processor)");
  }

  @Override
  public Optional<String> trouble() {
    try {
      Path folder = Files.createTempDirectory("attention");
      try {
        Confined small =
            new Confined(
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-version"),
                List.of(),
                folder,
                Map.of(),
                Limits.usual());
        Command.Outcome outcome = new Command(words(small, folder), folder, Map.of()).run(PATIENCE);
        return outcome.good() ? Optional.empty() : Optional.of(explained(outcome.lastWord()));
      } finally {
        Files.deleteIfExists(folder.resolve(FILTER_FILE));
        Files.delete(folder);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static String explained(String said) {
    return """
    bubblewrap is installed but does not work here; it said: %s. In a container, or where Linux \
    keeps users from making namespaces (kernel.apparmor_restrict_unprivileged_userns, \
    user.max_user_namespaces), whoever runs the machine has to allow them.\
    """
        .formatted(said);
  }
}
