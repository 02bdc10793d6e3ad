package attention.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Files that belong together and lie nowhere yet. */
public final class FileSet {
  private static final int PROGRAM = 0755;
  private static final int DATA = 0644;

  /** One for all, so that equal files pack alike. */
  private static final FileTime WHEN = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedSet<String> programs = new TreeSet<>();

  /**
   * Puts a file in.
   *
   * @param name with slashes, such as {@code exercises/04-softmax/README.md}
   */
  public void add(String name, byte[] content) {
    files.put(name, content.clone());
  }

  /** Puts a text in, as UTF-8. */
  public void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a text in that can be run. */
  public void addProgram(String name, String text) {
    add(name, text);
    programs.add(name);
  }

  /** The names of all, in order. */
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  /**
   * Writes all into a folder, which is made where it is not there.
   *
   * @throws IOException if one of them cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
      if (programs.contains(file.getKey()) && !path.toFile().setExecutable(true, false)) {
        throw new IOException(path + " cannot be made a program");
      }
    }
  }

  /**
   * Packs all into a zip, which keeps what is a program.
   *
   * @throws IOException if it cannot be written
   */
  public void zip(Path archive) throws IOException {
    try (var zip = new ZipArchiveOutputStream(archive)) {
      for (var file : files.entrySet()) {
        var entry = new ZipArchiveEntry(file.getKey());
        int mode = programs.contains(file.getKey()) ? PROGRAM : DATA;
        entry.setUnixMode(UnixStat.FILE_FLAG | mode);
        entry.setLastModifiedTime(WHEN);
        entry.setSize(file.getValue().length);
        zip.putArchiveEntry(entry);
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
  }
}
