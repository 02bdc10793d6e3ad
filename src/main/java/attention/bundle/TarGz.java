package attention.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An archive of all files in a folder. */
final class TarGz {
  private static final int END_BLOCKS = 2;

  private TarGz() {}

  /**
   * Packs them.
   *
   * @param folder whose own name all names begin with
   * @param archive that is written, and replaced where it is there
   */
  static void pack(Path folder, Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        OutputStream tar = new BufferedOutputStream(new Tight(out))) {
      for (Path file : files(folder)) {
        String name = folder.getParent().relativize(file).toString().replace('\\', '/');
        TarEntry entry = new TarEntry(name, Files.size(file), Files.isExecutable(file));
        tar.write(entry.header());
        Files.copy(file, tar);
        tar.write(entry.filling());
      }
      tar.write(new byte[END_BLOCKS * TarEntry.BLOCK]);
    }
  }

  /** A link counts as the file that it names. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The smallest file that gzip makes. */
  private static final class Tight extends GZIPOutputStream {
    Tight(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
