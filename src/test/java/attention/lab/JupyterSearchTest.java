package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JupyterSearchTest {
  @TempDir private Path home;

  @Test
  void the_first_one_on_the_path_that_works_is_taken() throws IOException {
    FakeProgram.write(home.resolve("stand-in"), "jupyter", 127);
    Path good = FakeProgram.write(home.resolve("good"), "jupyter", 0);
    FakeProgram.write(home.resolve("later"), "jupyter", 0);

    assertThat(search("empty", "stand-in", "good", "later").find()).contains(new Jupyter(good));
  }

  @Test
  void the_one_the_course_installed_serves_where_the_path_has_none_that_works() throws IOException {
    FakeProgram.write(home.resolve("stand-in"), "jupyter", 127);
    Path installed =
        FakeProgram.write(home.resolve("target/jupyter/venv").resolve("bin"), "jupyter", 0);

    assertThat(search("stand-in").find()).contains(new Jupyter(installed));
  }

  @Test
  void the_path_goes_before_what_the_course_installed() throws IOException {
    Path good = FakeProgram.write(home.resolve("good"), "jupyter", 0);
    FakeProgram.write(home.resolve("target/jupyter/venv").resolve("bin"), "jupyter", 0);

    assertThat(search("good").find()).contains(new Jupyter(good));
  }

  @Test
  void where_none_works_none_is_found() throws IOException {
    FakeProgram.write(home.resolve("stand-in"), "jupyter", 127);

    assertThat(search("stand-in").find()).isEmpty();
  }

  @Test
  void a_python_without_venv_is_passed_over() throws IOException {
    FakeProgram.write(home.resolve("bare"), "python3", 1);
    Path whole = FakeProgram.write(home.resolve("whole"), "python3", 0);

    assertThat(search("bare", "whole").python()).contains(whole);
  }

  private JupyterSearch search(String... folders) {
    return new JupyterSearch(
        List.of(folders).stream().map(home::resolve).toList(), new CourseFolders(home));
  }
}
