package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JupyterInstallationTest {
  @TempDir private Path home;
  private final StringWriter said = new StringWriter();

  @Test
  void a_jupyter_that_works_is_taken_without_a_word() throws IOException {
    Path good = FakeProgram.write(home.resolve("good"), "jupyter", 0);

    assertThat(installation("good").findOrInstall()).isEqualTo(new Jupyter(good));
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void where_nothing_can_be_installed_it_is_said_what_was_tried_and_what_to_install() {
    assertThatThrownBy(() -> installation("empty").findOrInstall())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("there is no Python 3 with venv on the PATH")
        .hasMessageContaining("apt install jupyter-notebook jupyter-nbconvert python3-nbclient")
        .hasMessageContaining("pip install jupyterlab");
  }

  @Test
  void an_environment_that_cannot_be_made_is_reported_with_progress() throws IOException {
    // It passes for a Python, but leaves no environment behind.
    FakeProgram.write(home.resolve("fake"), "python3", 0);

    assertThatThrownBy(() -> installation("fake").findOrInstall())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("Installing JupyterLab into target/jupyter/venv");
    assertThat(said.toString())
        .contains("Creating a Python environment in target/jupyter/venv …")
        .contains("That failed: ");
  }

  private JupyterInstallation installation(String... folders) {
    CourseFolders course = new CourseFolders(home);
    List<Path> path = List.of(folders).stream().map(home::resolve).toList();
    return new JupyterInstallation(
        new JupyterSearch(path, course),
        new Progress(new PrintWriter(said, true)),
        Optional.empty());
  }
}
