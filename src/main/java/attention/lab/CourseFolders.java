package attention.lab;

import attention.lesson.CourseHome;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the lab's files lie. All that it writes lies under target/: nothing of the learner's own
 * Jupyter changes.
 *
 * @param home the course's top-level folder
 */
public record CourseFolders(Path home) {
  /**
   * The folders of the course that the launcher started.
   *
   * @throws Problem if there is no course here
   */
  public static CourseFolders ofLauncher() {
    return new CourseFolders(CourseHome.path());
  }

  /** The notebooks as they are committed. */
  Path notebooks() {
    return home.resolve("notebooks");
  }

  /** The notebooks as they were executed. */
  Path executed() {
    return home.resolve("target").resolve("notebooks");
  }

  /** Everything that Jupyter keeps. */
  Path jupyter() {
    return home.resolve("target").resolve("jupyter");
  }

  /** Jupyter's settings. */
  Path configuration() {
    return jupyter().resolve("config");
  }

  /** JupyterLab, where it had to be installed. */
  Path virtualEnvironment() {
    return jupyter().resolve("venv");
  }

  /** The options and the class path that the build wrote for every JVM of the course. */
  public Path javaArguments() {
    return home.resolve("target").resolve("java.args");
  }

  /** Keeps Jupyter, its settings and its list of kernels inside the course. */
  Map<String, String> environment() {
    return Map.of(
        "JUPYTER_PATH", jupyter().toString(),
        "JUPYTER_CONFIG_DIR", configuration().toString(),
        "JUPYTER_DATA_DIR", jupyter().resolve("data").toString(),
        "JUPYTER_RUNTIME_DIR", jupyter().resolve("runtime").toString(),
        "IPYTHONDIR", jupyter().resolve("ipython").toString());
  }

  /**
   * Creates a folder with all that lie above it.
   *
   * @throws Problem if that is impossible
   */
  static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException exception) {
      throw new Problem(
          "Cannot create the folder %s (%s). Is the disk full, or the folder not yours?"
              .formatted(folder, exception),
          exception);
    }
  }

  /**
   * Writes a text file.
   *
   * @throws Problem if that is impossible
   */
  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException exception) {
      throw new Problem(
          "Cannot write %s (%s). Is the disk full, or the folder not yours?"
              .formatted(file, exception),
          exception);
    }
  }
}
