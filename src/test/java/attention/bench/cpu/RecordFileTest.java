package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.RecordFiles;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {
  private static final RecordFiles<CpuRecord> FILES = RecordFile.files();
  private static final CpuRecord RECORD = Records.two();

  @TempDir private Path home;

  @Test
  void whatIsWrittenIsReadAgain() {
    Path file = home.resolve("a").resolve("b.json");

    FILES.write(RECORD, file);

    assertThat(FILES.read(file)).isEqualTo(RECORD);
  }

  @Test
  void onesOwnRecordComesBeforeThatOfTheCourse() {
    CpuRecord own = new CpuRecord("2027-01-01", RECORD.host(), 1, 1, true, RECORD.works());
    FILES.write(RECORD, FILES.reference(home));

    assertThat(FILES.nearest(home)).isEqualTo(RECORD);
    FILES.write(own, FILES.mine(home));
    assertThat(FILES.nearest(home)).isEqualTo(own);
  }

  @Test
  void aFileThatIsNoRecordIsNamed() throws IOException {
    Path file = Files.writeString(home.resolve("other.json"), "{\"works\": []}");

    assertThatThrownBy(() -> FILES.read(file))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("other.json is not a record of ./attention bench cpu")
        .hasMessageEndingWith(
            ": Missing creator property 'date' (index 0). Delete it and measure again.");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> FILES.nearest(home))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("reference.json cannot be read")
        .hasMessageEndingWith("./attention bench cpu writes one.");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "").resolve("mine.json");

    assertThatThrownBy(() -> FILES.write(RECORD, file))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("mine.json cannot be written")
        .hasMessageEndingWith("Name another file with --out.");
  }
}
