package attention.lab;

import attention.process.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Jupyter that was found to work.
 *
 * @param executable the program jupyter
 */
public record Jupyter(Path executable) {
  // The first start of a Python program on a slow disk; later ones take about a second.
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The command {@code jupyter}, with words after it. */
  Command command(Path folder, Map<String, String> environment, String... words) {
    List<String> all = Stream.concat(Stream.of(executable.toString()), Stream.of(words)).toList();
    return new Command(all, folder, environment);
  }

  /** Whether a part of Jupyter, such as nbconvert or lab, is there and answers. */
  boolean answers(Path folder, Map<String, String> environment, String part) {
    return command(folder, environment, part, "--version").run(PATIENCE).good();
  }
}
