package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.bench.gpu.GpuRecordFile;
import attention.lesson.CourseHome;
import attention.process.Command;
import attention.process.Command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundle is packed, unpacked elsewhere, and started by its own script with its own Java. */
class BundleIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long MOST_BYTES = 40_000_000;
  private static final int OWNER_MAY_RUN = 0100;

  @TempDir private Path folder;

  @Test
  void itRunsWithoutTheCourseAndNeedsNoNd4j() throws IOException {
    Path archive = folder.resolve("bundle.tar.gz");

    Said said = Said.by("bundle", "--out", archive.toString());

    if (!System.getProperty("os.name").equals("Linux")) {
      assertThat(said.status()).isEqualTo(2);
      assertThat(said.err()).contains("A bundle is packed on Linux");
      return;
    }
    assertThat(said.err()).doesNotContain("attention: ");
    assertThat(said.out()).contains("bundle.tar.gz, ", " MB.");
    assertThat(archive).isNotEmptyFile();
    assertThat(Files.size(archive)).isLessThan(MOST_BYTES);
    unpack(archive);
    Path lib = folder.resolve("attention-gpu").resolve("lib");
    assertThat(lib.toFile().list())
        .contains("attention.jar")
        .noneMatch(name -> name.contains("nd4j") || name.contains("openblas"));
    Path reference = GpuRecordFile.files().reference(CourseHome.path());
    Outcome read = run("--read", reference.toString());
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).startsWith(GpuRecordFile.files().read(reference).note());
    assertThat(read.good()).isTrue();
    Outcome refused = run("--tokens", "0");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo("attention: --tokens needs a number from 1 to 1,048,576, not 0.\n");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    Said said = Said.by("bundle", "--out", folder.resolve("bundle.zip").toString());

    assertThat(said.status()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  private Outcome run(String... words) {
    String script = folder.resolve("attention-gpu").resolve("run").toString();
    return Command.of(folder, script).and(words).run(PATIENCE);
  }

  private void unpack(Path archive) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = entry.resolveIn(folder);
        Files.createDirectories(file.getParent());
        Files.copy(tar, file);
        assertThat(file.toFile().setExecutable((entry.getMode() & OWNER_MAY_RUN) != 0)).isTrue();
      }
    }
  }
}
