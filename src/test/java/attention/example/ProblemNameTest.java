package attention.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "small-integers",
        "one-hot",
        "random tokens=3 dims=2 seed=7",
        "random tokens=8 dims=8 seed=-9223372036854775808",
        "folder My Numbers",
      })
  void aNameIsReadAsItIsWritten(String name) {
    assertThat(ProblemName.parse(name).text()).isEqualTo(name);
    assertThat(ProblemName.parse(name).again().isPresent()).isEqualTo(!name.startsWith("folder"));
  }

  @ParameterizedTest
  @CsvSource({
    "  Small-Integers ,small-integers",
    "'Random  TOKENS=3 dims=2\tseed=7',random tokens=3 dims=2 seed=7",
    "Folder abc,folder abc",
  })
  void spacesAndCapitalsMayDiffer(String written, String name) {
    assertThat(ProblemName.parse(written).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'',is no problem's name",
    "randm,is no problem's name",
    "random tokens=3 dims=2,is no problem's name",
    "folder,is no problem's name",
    "random tokens=9 dims=2 seed=1,tokens is 9",
    "random tokens=3 dims=1 seed=1,dims is 1",
    "random tokens=3 dims=2 seed=9999999999999999999,too large",
  })
  void anyOtherTextIsRefused(String written, String message) {
    assertThatThrownBy(() -> ProblemName.parse(written))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(message);
  }

  @Test
  void aFolderIsCalledByItsOwnNameUnlessItIsAWorkedExample(@TempDir Path folder) {
    assertThat(ProblemName.of(folder.resolve("mine"), Setting.plain()).text())
        .isEqualTo("folder mine");
    assertThat(ProblemName.of(ExampleFolder.find("one-hot"), Setting.plain()).text())
        .isEqualTo("one-hot");
  }
}
