package attention.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import attention.doctor.Finding.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
  private static final long GIB = 1L << 30;

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({
    "11, true, PROBLEM, JDK 17 or newer",
    "16, true, PROBLEM, JDK 17 or newer",
    "17, false, PROBLEM, not a JRE",
    "17, true, GOOD, ''",
    "25, true, GOOD, ''"
  })
  void notebooksNeedAJdkOf17OrNewer(int feature, boolean jshell, Status status, String mend) {
    Finding finding = JavaCheck.look(feature, jshell);

    assertThat(finding.status()).isEqualTo(status);
    assertThat(finding.mend()).contains(mend);
  }

  @Test
  void littleMemoryIsANoteWithAWayOut() {
    assertThat(MemoryCheck.look(4 * GIB).status()).isEqualTo(Status.GOOD);
    Finding little = MemoryCheck.look(2 * GIB);
    assertThat(little.status()).isEqualTo(Status.NOTE);
    assertThat(little.found()).isEqualTo("2.0 GiB");
    assertThat(little.mend()).contains("--parallel 1");
  }

  @Test
  void sizesAreWrittenAlikeInEveryLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(MemoryCheck.look(5 * GIB / 2).found()).isEqualTo("2.5 GiB");
      assertThat(DiskCheck.look(home, 5 * GIB / 2).found()).startsWith("2.5 GiB free in ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFullDiskIsAProblem() {
    assertThat(DiskCheck.look(home, 3 * GIB).status()).isEqualTo(Status.GOOD);
    Finding full = DiskCheck.look(home, GIB);
    assertThat(full.status()).isEqualTo(Status.PROBLEM);
    assertThat(full.mend()).contains("Free some space");
  }

  @Test
  void nd4jThatDoesNotLoadIsAFindingAndNotACrash() throws IOException {
    Files.createDirectories(home.resolve("target"));
    Path nd4jMissing = Path.of("target", "classes").toAbsolutePath();
    Files.writeString(home.resolve("target/java.args"), "-cp \"" + nd4jMissing + "\"");

    Finding finding = new CourseJvm(home).tryOut("ND4J", Nd4jProbe.class, "mend it so");

    assertThat(finding.status()).isEqualTo(Status.PROBLEM);
    assertThat(finding.found()).contains("does not work here", "NoClassDefFoundError");
    assertThat(finding.mend()).isEqualTo("mend it so");
  }

  @Test
  void aCourseThatIsNotBuiltSaysHowToBuildIt() {
    assertThat(new CourseJvm(home).tryOut("ND4J", Nd4jProbe.class, "").mend())
        .contains("./attention");
  }
}
