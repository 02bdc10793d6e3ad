package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JupyterSettingsTest {
  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"jupyter_server_config.py", "jupyter_notebook_config.py"})
  void savingLeavesOutputsOutInLabAndInNotebook(String name) {
    CourseFolders folders = new CourseFolders(home);

    JupyterSettings.write(folders);

    assertThat(folders.configuration().resolve(name))
        .content()
        .contains("c.FileContentsManager.pre_save_hook = without_outputs");
  }

  @Test
  void jupyterIsToldWhereTheyLie() {
    CourseFolders folders = new CourseFolders(home);

    assertThat(folders.environment())
        .containsEntry("JUPYTER_CONFIG_DIR", folders.configuration().toString());
  }
}
