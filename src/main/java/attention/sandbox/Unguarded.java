package attention.sandbox;

import attention.process.Children;
import attention.process.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No sandbox: a process of its own with bounded memory, and nothing else between a submission and
 * the teacher's files. It works on every system.
 */
public final class Unguarded implements Sandbox {
  @Override
  public Process start(Confined program, Path folder) throws IOException {
    Files.createDirectories(scratch(folder));
    List<String> words = new ArrayList<>();
    words.add(Machine.java().toString());
    words.addAll(program.arguments());
    // Some systems know not every limit: the program is to run all the same.
    List<String> started =
        Machine.WINDOWS
            ? words
            : Shell.limited(program.limits(), " 2>/dev/null; ", "", "unguarded", words);
    ProcessBuilder builder =
        new ProcessBuilder(started).directory(scratch(folder).toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    // Windows cannot open a socket without it.
    String systemRoot = environment.get("SystemRoot");
    environment.clear();
    environment.putAll(program.environment());
    if (systemRoot != null) {
      environment.put("SystemRoot", systemRoot);
    }
    return Children.start(builder);
  }

  @Override
  public Path scratch(Path folder) {
    return folder.resolve("scratch");
  }

  @Override
  public boolean guards() {
    return false;
  }

  @Override
  public String sentence() {
    return """
    Without a sandbox: each submission has a process of its own, with bounded time and memory, that \
    knows no answers and gives no verdicts, so no grade can be forged. But it can read every file \
    that you can read, other submissions among them, change and delete what you may change, reach \
    the network, and start programs that go on after it.\
    """;
  }

  @Override
  public Optional<String> trouble() {
    return Optional.empty();
  }
}
