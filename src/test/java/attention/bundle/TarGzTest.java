package attention.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back byte by byte, where POSIX puts each field (pax, "ustar Interchange Format"). */
class TarGzTest {
  @Test
  void aFileHasItsNameItsRightsAndItsBytes(@TempDir Path folder) throws IOException {
    Path bundle = Files.createDirectories(folder.resolve("bundle"));
    Path run = Files.writeString(bundle.resolve("run"), "twelve bytes");
    assertThat(run.toFile().setExecutable(true)).isTrue();

    byte[] tar = packed(bundle);

    assertThat(text(tar, 0, 11)).isEqualTo("bundle/run\0");
    assertThat(text(tar, 100, 7)).isEqualTo("0000755");
    assertThat(text(tar, 124, 11)).isEqualTo("00000000014"); // 12 in octal
    assertThat(text(tar, 136, 11)).isEqualTo("15125334400"); // 2026-01-01, in octal seconds
    assertThat(text(tar, 512, 12)).isEqualTo("twelve bytes");
  }

  @Test
  void aFileThatIsNoProgramIsNone(@TempDir Path folder) throws IOException {
    Path bundle = Files.createDirectories(folder.resolve("bundle"));
    Files.writeString(bundle.resolve("jar"), "");

    assertThat(text(packed(bundle), 100, 7)).isEqualTo("0000644");
  }

  @Test
  void equalFilesPackAlike(@TempDir Path folder) throws IOException {
    Path bundle = Files.createDirectories(folder.resolve("bundle"));
    Path file = Files.writeString(bundle.resolve("a"), "a");
    byte[] once = packed(bundle);
    assertThat(file.toFile().setLastModified(0)).isTrue();

    assertThat(packed(bundle)).isEqualTo(once);
  }

  private static String text(byte[] tar, int from, int length) {
    return new String(tar, from, length, StandardCharsets.US_ASCII);
  }

  private static byte[] packed(Path bundle) throws IOException {
    Path archive = bundle.resolveSibling("bundle.tar.gz");
    TarGz.pack(bundle, archive);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      return in.readAllBytes();
    }
  }
}
