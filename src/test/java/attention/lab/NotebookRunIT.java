package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NotebookRunIT {
  private static final CourseFolders FOLDERS = CourseFolders.ofLauncher();
  private static Lab lab;

  @BeforeAll
  static void ready() {
    Progress progress = new Progress(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    lab = Lab.ready(FOLDERS, Optional.empty(), progress);
  }

  @Test
  void a_notebook_that_runs_through_passes_and_stays_as_it_was() throws Exception {
    Path notebook = resource("passing.ipynb");
    String before = Files.readString(notebook);

    NotebookResult result = lab.run(notebook);

    assertThat(result.complaint()).isEmpty();
    assertThat(Files.readString(notebook)).isEqualTo(before);
    assertThat(executed("passing.ipynb")).contains("\"7\"");
  }

  @Test
  void a_cell_that_fails_is_shown_with_its_message() throws Exception {
    assertThat(lab.run(resource("failing.ipynb")).complaint())
        .containsExactly(
            "cell [2]:",
            "    | // the mistake is below",
            "    | 1 / zero",
            "ArithmeticException: / by zero",
            "    at cell [2], line 2");
  }

  @Test
  void a_kernel_that_ends_itself_is_said_to_have_died() throws Exception {
    assertThat(lab.run(resource("dying.ipynb")).complaint())
        .isNotEmpty()
        .first()
        .asString()
        .contains("DeadKernelError");
  }

  private static String executed(String name) throws IOException {
    return Files.readString(FOLDERS.executed().resolve(name));
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(NotebookRunIT.class.getResource(name).toURI());
  }
}
