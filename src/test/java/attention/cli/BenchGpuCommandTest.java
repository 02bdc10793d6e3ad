package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.bench.gpu.GpuRecord;
import attention.bench.gpu.GpuRecord.State;
import attention.bench.gpu.GpuRecordFile;
import attention.lesson.CourseHome;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchGpuCommandTest {
  @TempDir private Path home;

  @ParameterizedTest(name = "bench gpu {0}")
  @CsvSource({
    "--widths 65, 'heads of width 65: the kernels are written for 64 and 128'",
    "--widths 0, '--widths needs a number from 1 to 2,048, not 0.'",
    "--tokens 0, '--tokens needs a number from 1 to 1,048,576, not 0.'",
    "--tokens 2000000, 'not 2,000,000.'",
    "--batch 0, '--batch needs a number from 1 to 65,536, not 0.'",
    "--heads -2, '--heads needs a number from 1 to 65,536, not -2.'",
    "--repeats 0, '--repeats needs a number from 1 to 1,000, not 0.'",
    "--tokens 1048576 --batch 64, 'more than a Java array holds'",
    "--tokens 1048576 --heads 16 --widths 64, 'of this computer''s memory'",
    "--tokens many, 'Invalid value for option'",
    "--python x --no-torch, '--python and --no-torch exclude each other'",
    "--emulated --python x, '--python is for a card'",
    "--emulated --repeats 3, '--emulated times nothing'",
    "--out record.txt, 'name a file that ends in .json.'",
    "--read no-such.json, 'The record no-such.json cannot be read'"
  })
  void whatCannotBeMeasuredIsRefusedBeforeACardIsOpened(String options, String reason) {
    Said said = InCourse.at(home, ("bench gpu " + options).split(" ", -1));

    assertThat(said.err()).contains("attention: ", reason).doesNotContain("\tat ");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theCoursesRecordIsReadAndNothingIsMeasured() {
    Path reference = GpuRecordFile.files().reference(CourseHome.path());

    Said said = InCourse.at(home, "bench", "gpu", "--read", reference.toString());

    assertThat(said.status()).isZero();
    assertThat(said.out()).startsWith("No card has run the ladder yet");
    assertThat(InCourse.at(home, "bench", "gpu", "--json", "--read", reference.toString()).out())
        .contains("\"state\" : \"NOT_RUN\"");
  }

  @Test
  void theBundleHasTheSameCommandUnderItsOwnName() {
    Said said = Said.by(GpuMain.commandLine(), "--token");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("Unknown option: '--token'", "Try: ./run --help");
  }

  @Test
  @Tag("emulated-card")
  void onAnEmulatedCardTheNumbersAreCheckedAndNoTimeIsKept() {
    String out = home.resolve("emulated.json").toString();

    Said said =
        InCourse.at(
            home,
            "bench gpu --emulated --widths 64 --tokens 17 --causal --rungs one,fused --out"
                .concat(" " + out)
                .split(" ", -1));

    assertThat(said.err()).contains("The record is " + out);
    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("Its times say nothing of a card", "emulated card");
    GpuRecord record = GpuRecordFile.files().read(Path.of(out));
    assertThat(record.state()).isEqualTo(State.EMULATED);
    assertThat(record.sizes()).hasSize(1);
    assertThat(record.sizes().get(0).leftOut()).isEmpty();
    assertThat(record.sizes().get(0).measured())
        .hasSize(3)
        .allMatch(one -> one.agrees() && one.milliseconds().isEmpty());
    assertThat(home.toFile().list()).containsExactly("emulated.json");
  }
}
