package attention.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound notebook passes; each rule, broken alone, is seen. */
class NotebookRulesTest {
  private static final String SOUND =
      """
      {"cells": [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["! no magic in prose"]},
        {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
         "source": ["int x = 5 % 3;\\n", "// 100%"]},
        {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": null, "outputs": [],
         "source": "boolean y = !true;"}],
       "metadata": {"kernelspec": {"name": "java", "display_name": "Java", "language": "java"}},
       "nbformat": 4, "nbformat_minor": 5}
      """;

  @Test
  void aSoundNotebookBreaksNoRule() throws JsonProcessingException {
    assertBreaks(SOUND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "nbformat": 4             | "nbformat": 3             | the format is not 4.5 or a later 4
          "nbformat_minor": 5       | "nbformat_minor": 4       | the format is not 4.5 or a later 4
          "name": "java"            | "name": "jjava"           | the kernel is not named java
          "language": "java"        | "language": "Java"        | the kernel's language is not java
          "id": "c", "metadata"     | "metadata"                | cell 3 has no id
          "id": "c"                 | "id": "a"                 | cell 3 has the id a of an earlier cell
          "outputs": [],            | "outputs": [{}],          | cell 2 has outputs; clear them before committing
          "execution_count": null   | "execution_count": 7      | cell 2 has an execution count; clear it before committing
          """)
  void aBrokenRuleIsSeen(String sound, String broken, String complaint)
      throws JsonProcessingException {
    assertBreaks(replaceFirst(sound, broken), complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%maven a:b:1", "  %%time", "!ls", "int x;\\n%load y"})
  void aMagicIsSeen(String line) throws JsonProcessingException {
    assertBreaks(
        replaceFirst("boolean y = !true;", line),
        "cell 3 has a magic: a line that begins with % or !");
  }

  @ParameterizedTest
  @ValueSource(strings = {"io.github.spencerpark", "org.dflib.jjava", "rapaio.jupyter"})
  void aClassOfOneKernelIsSeen(String kernelPackage) throws JsonProcessingException {
    assertBreaks(
        replaceFirst("boolean y = !true;", "import " + kernelPackage + ".kernel.Display;"),
        "cell 3 names " + kernelPackage + ", a class of one kernel");
  }

  @Test
  void anEmptyNotebookIsSeen() throws JsonProcessingException {
    assertBreaks(
        """
        {"cells": [], "metadata": {"kernelspec": {"name": "java", "language": "java"}},
         "nbformat": 4, "nbformat_minor": 5}
        """,
        "there are no cells");
  }

  private static String replaceFirst(String sound, String broken) {
    assertThat(SOUND).contains(sound);
    int at = SOUND.indexOf(sound);
    return SOUND.substring(0, at) + broken + SOUND.substring(at + sound.length());
  }

  private static void assertBreaks(String notebook, String... complaints)
      throws JsonProcessingException {
    assertThat(NotebookRules.brokenBy(new ObjectMapper().readTree(notebook)))
        .containsExactly(complaints);
  }
}
