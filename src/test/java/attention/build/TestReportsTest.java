package attention.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.build.TestReports.Count;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
  @TempDir private Path target;
  private TestReports reports;

  @BeforeEach
  void readsThisFolder() {
    reports = new TestReports(target);
  }

  @Test
  void addsUpBothPluginsAndCountsAnErrorAsAFailure() throws IOException {
    write("surefire-reports/TEST-a.xml", 10, 1, 2, 3);
    write("failsafe-reports/TEST-b.xml", 7, 0, 0, 0);

    assertThat(reports.count())
        .isEqualTo(new Count(11, 3, 3))
        .hasToString("11 passed, 3 failed, 3 skipped");
  }

  @Test
  void aRunIsCleanOnlyIfTestsRanAndNoneFailedOrWasSkipped() {
    assertThat(new Count(1, 0, 0).clean()).isTrue();
    assertThat(new Count(1, 1, 0).clean()).isFalse();
    assertThat(new Count(1, 0, 1).clean()).isFalse();
    assertThat(new Count(0, 0, 0).clean()).isFalse();
  }

  @Test
  void clearingRemovesEarlierReportsAndNothingElse() throws IOException {
    write("surefire-reports/TEST-old.xml", 1, 0, 0, 0);
    Path other = Files.writeString(target.resolve("surefire-reports/notes.txt"), "kept");

    reports.clear();

    assertThat(reports.count()).isEqualTo(new Count(0, 0, 0));
    assertThat(other).exists();
  }

  @Test
  void aBrokenReportIsNamed() throws IOException {
    Files.createDirectories(target.resolve("surefire-reports"));
    Files.writeString(target.resolve("surefire-reports/TEST-cut.xml"), "<testsuite tests=\"1");

    assertThatThrownBy(() -> reports.count())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("TEST-cut.xml")
        .hasMessageContaining("run the tests again");
  }

  private void write(String name, int tests, int failures, int errors, int skipped)
      throws IOException {
    Path report = target.resolve(name);
    Files.createDirectories(report.getParent());
    Files.writeString(
        report,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite name="x" tests="%d" failures="%d" errors="%d" skipped="%d"></testsuite>
        """
            .formatted(tests, failures, errors, skipped));
  }
}
