package attention.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {
  @TempDir private Path folder;

  @Test
  void aFolderGetsEveryFileAndWhatIsAProgramCanRun() throws IOException {
    files().writeTo(folder.resolve("new"));

    assertThat(folder.resolve("new/deep/in/text")).hasContent("äöü");
    assertThat(folder.resolve("new/run")).isExecutable();
    assertThat(Files.readAllBytes(folder.resolve("new/bytes"))).containsExactly(0, -1);
  }

  @Test
  void aZipKeepsNamesBytesAndWhatIsAProgram() throws IOException {
    Path zip = folder.resolve("a.zip");
    files().zip(zip);

    try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
      assertThat(text(read, "deep/in/text")).isEqualTo("äöü");
      assertThat(read.getEntry("deep/in/text").getUnixMode()).isEqualTo(0100644);
      assertThat(read.getEntry("run").getUnixMode()).isEqualTo(0100755);
    }
  }

  @Test
  void equalFilesPackAlike() throws IOException {
    Path one = folder.resolve("1.zip");
    Path other = folder.resolve("2.zip");
    files().zip(one);
    files().zip(other);

    assertThat(other).hasSameBinaryContentAs(one);
  }

  @Test
  void whatIsChangedLaterChangesNoFileInIt() throws IOException {
    byte[] bytes = {1};
    FileSet files = new FileSet();
    files.add("a", bytes);
    bytes[0] = 2;
    files.writeTo(folder);

    assertThat(Files.readAllBytes(folder.resolve("a"))).containsExactly(1);
  }

  private static String text(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static FileSet files() {
    FileSet files = new FileSet();
    files.add("deep/in/text", "äöü");
    files.add("bytes", new byte[] {0, -1});
    files.addProgram("run", "#!/bin/sh\n");
    return files;
  }
}
