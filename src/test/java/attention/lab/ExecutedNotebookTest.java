package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutedNotebookTest {
  private static final String ERROR =
      """
      {"output_type": "error", "ename": "CellError", "evalue": "short",
       "traceback": ["\\u001b[1;31mProblem: no file\\u001b[0m", "    at cell [2], line 1"]}""";

  @TempDir private Path folder;

  @Test
  void a_notebook_without_errors_has_no_failure() throws IOException {
    assertThat(failure(cell(1, "", "1 + 1", "{\"output_type\": \"execute_result\"}"))).isEmpty();
  }

  @Test
  void the_first_failing_cell_is_shown_with_number_source_and_plain_message() throws IOException {
    String cells =
        cell(1, "", "1 + 1", "")
            + ","
            + cell(2, "", "open();\\nread();", ERROR)
            + ","
            + cell(3, "", "later", ERROR);

    assertThat(failure(cells))
        .containsExactly(
            "cell [2]:",
            "    | open();",
            "    | read();",
            "Problem: no file",
            "    at cell [2], line 1");
  }

  @Test
  void of_a_long_cell_the_first_lines_are_shown() throws IOException {
    List<String> shown = failure(cell(4, "", "line();\\n".repeat(20), ERROR));

    assertThat(shown).filteredOn(line -> line.equals("    | line();")).hasSize(12);
    assertThat(shown).contains("    | … 8 more lines");
  }

  @Test
  void a_cell_marked_as_one_that_fails_may_fail() throws IOException {
    assertThat(failure(cell(1, "\"raises-exception\"", "fail()", ERROR))).isEmpty();
    assertThat(failure(cell(1, "\"other\"", "fail()", ERROR))).isNotEmpty();
  }

  @Test
  void a_file_that_is_no_notebook_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.ipynb"), "{");

    assertThatThrownBy(() -> ExecutedNotebook.read(file))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("broken.ipynb is no notebook");
  }

  private List<String> failure(String cells) throws IOException {
    Path file = folder.resolve("executed.ipynb");
    Files.writeString(file, "{\"cells\": [" + cells + "]}");
    return ExecutedNotebook.read(file).firstFailure();
  }

  private static String cell(int count, String tags, String source, String outputs) {
    return """
        {"cell_type": "code", "execution_count": %d, "metadata": {"tags": [%s]},
         "source": ["%s"], "outputs": [%s]}"""
        .formatted(count, tags, source, outputs);
  }
}
