package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.bench.cpu.CpuRecord;
import attention.bench.cpu.RecordFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCpuCommandTest {
  @TempDir private Path home;

  @ParameterizedTest(name = "bench cpu {0}")
  @CsvSource({
    "--threads 0, '--threads needs a number from 1 to 1000, not 0.'",
    "--runs -1, '--runs needs a number from 1 to 1000, not -1.'",
    "--work F, 'There is no work \"F\".'",
    "--size 4x4, '--size 4x4 is not BATCHxTOKENSxDMODEL'",
    "--size 0x4x4, 'batch is 0; it must be at least 1.'",
    "--size 1x4x4 --heads 3, 'd_model = 4 cannot be shared by 3 heads.'",
    "--size 99999x99999x64, 'an array in Java holds 2,147,483,647 at most.'",
    "--heads 2, 'belong to --size; the works A to E have their own.'",
    "--size 1x4x4 --work A, '--work and --size exclude each other'",
    "--python x --no-torch, '--python and --no-torch exclude each other'",
    "--python no-such-python, '--python no-such-python: there is no such program.'",
    "--out record.txt, 'name a file that ends in .json.'"
  })
  void whatCannotBeMeasuredIsRefusedAtOnce(String options, String reason) {
    Said said = InCourse.at(home, ("bench cpu " + options).split(" ", -1));

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("attention: ", reason).doesNotContain("\tat ");
    assertThat(said.out()).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aRungThatIsUnknownIsAnsweredWithTheTitles() {
    Said said = measured("--rungs", "nonsense");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("No rung has \"nonsense\" in its title. The titles: ");
  }

  @Test
  void theRecordAndItsChartLieWhereTheLessonLooksForThem() {
    Said said = measured("--rungs", "textbook");

    assertThat(said.err()).contains("The record is ").doesNotContain("PyTorch");
    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("own  [1, 8, 4], 2 heads, no projections", "textbook");
    CpuRecord record = RecordFile.nearest(home);
    assertThat(record.work("own").orElseThrow().measured()).hasSize(1);
    assertThat(RecordFile.files().mine(home).resolveSibling("mine.svg")).content().contains("<svg");
  }

  @Test
  void forProgramsNothingButTheRecordIsPrinted() {
    Said said = measured("--rungs", "textbook", "--json");

    assertThat(said.out()).isEqualTo(RecordFile.files().text(RecordFile.nearest(home)));
    assertThat(said.err()).contains("own  [1, 8, 4]");
  }

  private Said measured(String... more) {
    String[] words =
        "bench cpu --no-torch --no-memory --runs 1 --size 1x8x4 --core --heads 2".split(" ", -1);
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return InCourse.at(home, all);
  }
}
