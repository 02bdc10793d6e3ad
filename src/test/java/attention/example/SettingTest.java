package attention.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "small-integers causal",
        "small-integers heads=3 causal length=2",
        "two-heads heads=2",
        "two-heads heads=4 length=1",
        "folder my own problem heads=2 causal",
        "random tokens=3 dims=4 heads=2 causal length=2 seed=7",
        "random tokens=3 dims=3 causal seed=-7",
      })
  void aProblemsNameSaysWhatIsAskedOfIt(String name) {
    assertThat(ProblemName.parse(name).text()).isEqualTo(name);
  }

  @Test
  void theOrderOfWhatIsAskedIsFree() {
    assertThat(ProblemName.parse("RANDOM tokens=3 dims=4 Causal heads=2 seed=7").text())
        .isEqualTo("random tokens=3 dims=4 heads=2 causal seed=7");
  }

  @ParameterizedTest
  @CsvSource({
    "false,  , 111 111 111",
    "true,   , 100 110 111",
    "false, 2, 110 110 110",
    "true,  2, 100 110 110",
  })
  void aQuerySeesWhatNeitherMaskHides(boolean causal, Integer length, String seen) {
    Setting setting =
        new Setting(1, causal, length == null ? OptionalInt.empty() : OptionalInt.of(length));

    List<String> rows =
        IntStream.range(0, 3)
            .mapToObj(
                query ->
                    IntStream.range(0, 3)
                        .mapToObj(key -> setting.sees(query, key) ? "1" : "0")
                        .reduce("", String::concat))
            .toList();

    assertThat(String.join(" ", rows)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "small-integers heads=2  | heads is 2, but W_Q has 3 rows and W_V has 3; each head gets as many rows as the others, so heads is one of 1, 3 here.",
        "two-heads heads=3       | so heads is one of 1, 2, 4 here.",
        "small-integers length=4 | length is 4, but there are 3 tokens; a length counts those that are no padding, so it is from 1 to 3.",
        "one-hot heads=0         | heads is 0; expected a whole number from 1 on.",
        "one-hot length=0        | length is 0; expected a whole number from 1 on.",
        "random tokens=3 dims=5 heads=2 seed=1 | dims is 5, which 2 heads cannot share with at least 2 each; such as dims=4 heads=2 can.",
        "random tokens=3 dims=2 heads=2 seed=1 | dims is 2, which 2 heads cannot share with at least 2 each",
        "random tokens=3 dims=4 length=9 seed=1 | length is 9, but there are 3 tokens",
      })
  void whatDoesNotFitIsRefused(String name, String message) {
    assertThatThrownBy(() -> ProblemName.parse(name).again())
        .isInstanceOf(Problem.class)
        .hasMessageContaining(message);
  }
}
