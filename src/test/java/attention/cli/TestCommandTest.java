package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maven is stood in for by a script that leaves a report behind, as Maven's plug-ins do. */
class TestCommandTest {
  @TempDir private Path home;

  @BeforeEach
  void reportOfAnEarlierRun() throws IOException {
    Path reports = Files.createDirectories(home.resolve("target").resolve("surefire-reports"));
    Files.writeString(reports.resolve("TEST-earlier.xml"), report(100, 0, 0));
  }

  @ParameterizedTest(name = "{0} tests, {1} failed, {2} skipped, Maven ended with {3}")
  @CsvSource({
    "3, 0, 0, 0, 0, '3 passed, 0 failed, 0 skipped'",
    "3, 1, 0, 1, 1, '2 passed, 1 failed, 0 skipped'",
    "3, 0, 1, 0, 1, '2 passed, 0 failed, 1 skipped'",
    "3, 0, 0, 1, 1, '3 passed, 0 failed, 0 skipped'",
    "0, 0, 0, 0, 1, '0 passed, 0 failed, 0 skipped'"
  })
  void theLastLineCountsThisRunAndTheStatusFollows(
      int tests, int failed, int skipped, int maven, int status, String line) throws IOException {
    Files.writeString(home.resolve("next.xml"), report(tests, failed, skipped));
    writeMaven(maven);

    Said said = InCourse.at(home, "test");

    assertThat(said.out().lines()).containsExactly(line);
    assertThat(said.status()).isEqualTo(status);
  }

  @Test
  void mavenThatIsMissingIsNamed() {
    Said said = InCourse.at(home, "test");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("mvnw", "cannot be started").doesNotContain("\tat ");
  }

  private static String report(int tests, int failed, int skipped) {
    return "<testsuite tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\"/>"
        .formatted(tests, failed, skipped);
  }

  private void writeMaven(int status) throws IOException {
    if (File.separatorChar == '\\') {
      Files.writeString(
          home.resolve("mvnw.cmd"),
          "@copy /y next.xml target\\surefire-reports\\TEST-next.xml > nul\r\n@exit /b %d\r\n"
              .formatted(status));
      return;
    }
    Path maven =
        Files.writeString(
            home.resolve("mvnw"),
            "#!/bin/sh\ncp next.xml target/surefire-reports/TEST-next.xml\nexit %d\n"
                .formatted(status));
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }
}
