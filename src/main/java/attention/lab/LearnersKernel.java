package attention.lab;

import attention.problem.Problem;
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
    // Without the course's settings: the learner's own list of kernels is wanted here.
    Command.Outcome listed =
        jupyter
            .command(folders.home(), Map.of(), "kernelspec", "list", "--json")
            .run(Jupyter.PATIENCE);
    if (!listed.good()) {
      throw new Problem(
          "%s cannot list its kernels: %s".formatted(jupyter.executable(), listed.lastWord()));
    }
    return among(listed.out(), classPath(folders));
  }

  /** Picks the kernel from what {@code jupyter kernelspec list --json} prints. */
  Kernelspec among(String list, String classPath) {
    JsonNode kernels;
    try {
      kernels = new ObjectMapper().readTree(list).path("kernelspecs");
    } catch (IOException exception) {
      throw new Problem(
          "Jupyter's list of kernels is not JSON: " + exception.getMessage(), exception);
    }
    for (JsonNode kernel : kernels) {
      String argv = kernel.path("spec").path("argv").toString();
      if (argv.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT))) {
        return from(kernel, classPath);
      }
    }
    List<String> names = new ArrayList<>();
    kernels.fieldNames().forEachRemaining(names::add);
    throw new Problem(
        "%s is not among Jupyter's kernels (%s). Install it from %s, or leave out --kernel."
            .formatted(title, String.join(", ", names), page));
  }

  private Kernelspec from(JsonNode kernel, String classPath) {
    String resources = kernel.path("resource_dir").asText();
    List<String> argv = new ArrayList<>();
    for (JsonNode word : kernel.path("spec").path("argv")) {
      argv.add(word.asText().replace("{resource_dir}", resources));
    }
    Map<String, String> env = new LinkedHashMap<>();
    kernel
        .path("spec")
        .path("env")
        .properties()
        .forEach(entry -> env.put(entry.getKey(), entry.getValue().asText()));
    env.put(name() + "_CLASSPATH", classPath);
    return new Kernelspec(argv, env);
  }

  private static String classPath(CourseFolders folders) {
    try {
      Matcher found = CLASS_PATH.matcher(Files.readString(folders.javaArguments()));
      if (found.find()) {
        return found.group(1);
      }
    } catch (IOException exception) {
      throw notBuilt(folders.javaArguments(), exception);
    }
    throw notBuilt(folders.javaArguments(), null);
  }

  private static Problem notBuilt(Path file, IOException cause) {
    return new Problem("The build left no class path in %s. Build first.".formatted(file), cause);
  }
}
