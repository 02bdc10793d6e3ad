package attention.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Settings of the course's own Jupyter: what is saved leaves outputs out. */
final class JupyterSettings {
  private static final String SETTINGS = "save-without-outputs.py";

  // JupyterLab reads the first, the older Notebook the second.
  private static final List<String> NAMES =
      List.of("jupyter_server_config.py", "jupyter_notebook_config.py");

  private JupyterSettings() {}

  /**
   * Writes them where only the course's Jupyter looks.
   *
   * @throws attention.problem.Problem if a file cannot be written
   */
  static void write(CourseFolders folders) {
    Path folder = CourseFolders.create(folders.configuration());
    for (String name : NAMES) {
      CourseFolders.write(folder.resolve(name), text());
    }
  }

  private static String text() {
    try (InputStream in = JupyterSettings.class.getResourceAsStream(SETTINGS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(
          SETTINGS + " cannot be read from the course's classes", broken);
    }
  }
}
