package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Pattern COMMAND = Pattern.compile("\\./attention (\\w+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lab",
        "trace",
        "grade",
        "watch",
        "list",
        "next",
        "hint",
        "solution",
        "reset",
        "mistakes",
        "doctor",
        "test",
        "classroom",
        "bench"
      })
  void everyCommandExplainsItself(String command) {
    Said said = Said.by(command, "--help");

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("Usage: attention " + command);
    assertThat(said.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void everyCommandThatTheReadmeNamesExists() throws IOException {
    List<String> named =
        COMMAND
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(named).contains("lab", "test", "trace", "doctor");
    assertThat(Main.commandLine().getSubcommands()).containsKeys(named.toArray(String[]::new));
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Said said = Said.by();

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("lab", "trace", "doctor", "test");
  }
}
