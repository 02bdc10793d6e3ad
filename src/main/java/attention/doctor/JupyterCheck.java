package attention.doctor;

import attention.lab.CourseFolders;
import attention.lab.JupyterSearch;
import java.nio.file.Path;

/** Jupyter, in which the notebooks open. */
final class JupyterCheck {
  private static final String NAME = "Jupyter";

  private JupyterCheck() {}

  static Finding look(Path home) {
    return JupyterSearch.alongPath(new CourseFolders(home))
        .find()
        .map(jupyter -> Finding.good(NAME, jupyter.executable().toString()))
        .orElseGet(
            () ->
                Finding.note(
                    NAME,
                    "none that works on the PATH or in the course's folder",
                    "Nothing to do: ./attention lab installs one into target/, or from Debian's packages."));
  }
}
