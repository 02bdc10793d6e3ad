package attention.lab;

import attention.problem.Problem;
import attention.process.Command;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java kernel that the learner has installed, to be used instead of the course's own. */
public enum LearnersKernel {
  IJAVA("IJava", "https://github.com/SpencerPark/IJava"),
  JJAVA("JJava", "https://github.com/dflib/jjava");

  private static final Pattern CLASS_PATH = Pattern.compile("-cp \"([^\"]*)\"");

  private final String title;
  private final String page;

  LearnersKernel(String title, String page) {
    this.title = title;
    this.page = page;
  }

  /**
   * The learner's kernel, able to see the course's classes.
   *
   * @throws Problem if it is not installed
   */
  Kernelspec find(Jupyter jupyter, CourseFolders folders) {
    // Without the course's settings: the learner's own kernels are wanted here. (The subcommand
    // kernelspec would list them, but Debian's notebook comes without it.)
    Command.Outcome paths =
        jupyter.command(folders.home(), Map.of(), "--paths", "--json").run(Jupyter.PATIENCE);
    if (!paths.good()) {
      throw new Problem(
          "%s cannot say where its kernels are: %s"
              .formatted(jupyter.executable(), paths.lastWord()));
    }
    List<Path> data = new ArrayList<>();
    json(paths.out(), "what jupyter --paths prints")
        .path("data")
        .forEach(folder -> data.add(Path.of(folder.asText())));
    return among(data, classPath(folders));
  }

  /** Picks the kernel from those that lie in Jupyter's data folders. */
  Kernelspec among(List<Path> dataFolders, String classPath) {
    List<String> names = new ArrayList<>();
    for (Path folder : dataFolders) {
      for (Path kernel : subfolders(folder.resolve("kernels"))) {
        JsonNode spec = json(read(kernel.resolve("kernel.json")), kernel.toString());
        if (spec.path("argv").toString().toLowerCase(Locale.ROOT).contains(mark())) {
          return from(kernel, spec, classPath);
        }
        names.add(kernel.getFileName().toString());
      }
    }
    throw new Problem(
        "%s is not among Jupyter's kernels (%s). Install it from %s, or leave out --kernel."
            .formatted(title, String.join(", ", names), page));
  }

  private String mark() {
    return title.toLowerCase(Locale.ROOT);
  }

  private Kernelspec from(Path kernel, JsonNode spec, String classPath) {
    List<String> argv = new ArrayList<>();
    for (JsonNode word : spec.path("argv")) {
      argv.add(word.asText().replace("{resource_dir}", kernel.toString()));
    }
    Map<String, String> env = new LinkedHashMap<>();
    spec.path("env")
        .properties()
        .forEach(entry -> env.put(entry.getKey(), entry.getValue().asText()));
    env.put(name() + "_CLASSPATH", classPath);
    return new Kernelspec(argv, env);
  }

  private static List<Path> subfolders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(kernel -> Files.isRegularFile(kernel.resolve("kernel.json")))
          .sorted()
          .toList();
    } catch (IOException exception) {
      throw new Problem("Cannot read %s (%s).".formatted(folder, exception), exception);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException exception) {
      throw new Problem("Cannot read %s (%s).".formatted(file, exception), exception);
    }
  }

  private static JsonNode json(String text, String source) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException exception) {
      throw new Problem("%s is not JSON: %s".formatted(source, exception.getMessage()), exception);
    }
  }

  private static String classPath(CourseFolders folders) {
    Matcher found = CLASS_PATH.matcher(read(folders.javaArguments()));
    if (!found.find()) {
      throw new Problem(
          "The build left no class path in %s. Build again.".formatted(folders.javaArguments()));
    }
    return found.group(1);
  }
}
