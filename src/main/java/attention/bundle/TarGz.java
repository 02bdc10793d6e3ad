package attention.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** An archive of all files in a folder. */
final class TarGz {
  private static final int PROGRAM = 0755;
  private static final int DATA = 0644;

  /** One for all, so that equal files pack alike. */
  private static final FileTime WHEN = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private TarGz() {}

  /**
   * Packs them.
   *
   * @param folder whose own name all names begin with
   * @param archive that is written, and replaced where it is there
   */
  static void pack(Path folder, Path archive) throws IOException {
    GzipParameters smallest = new GzipParameters();
    smallest.setCompressionLevel(Deflater.BEST_COMPRESSION);
    try (var tar =
        new TarArchiveOutputStream(
            new GzipCompressorOutputStream(Files.newOutputStream(archive), smallest))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path file : files(folder)) {
        tar.putArchiveEntry(entry(folder.getParent(), file));
        Files.copy(file, tar);
        tar.closeArchiveEntry();
      }
    }
  }

  private static TarArchiveEntry entry(Path above, Path file) throws IOException {
    var entry = new TarArchiveEntry(above.relativize(file).toString().replace('\\', '/'));
    entry.setSize(Files.size(file));
    entry.setMode(Files.isExecutable(file) ? PROGRAM : DATA);
    entry.setModTime(WHEN);
    return entry;
  }

  /** A link counts as the file that it names. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
