package attention.handin;

import attention.handin.ZipMember.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A zip whose table of contents is read once, and whose members are read one at a time without
 * keeping it open.
 */
final class ZipArchive {
  private static final int LOCAL_HEADER = 30; // bytes before a member's name
  private static final int LENGTHS = 26; // where its two lengths stand

  /** Opens the bytes of a zip. */
  @FunctionalInterface
  interface Bytes {
    /** The bytes, from the first. */
    SeekableByteChannel open() throws IOException;
  }

  private final Bytes bytes;

  ZipArchive(Bytes bytes) {
    this.bytes = bytes;
  }

  /**
   * What it holds, in the order of the paths.
   *
   * @param longest how many bytes its table of contents may have
   * @throws IOException if it is no zip, or its table is longer
   */
  List<ZipMember> members(long longest) throws IOException {
    try (ShortReading table = new ShortReading(bytes.open(), longest)) {
      return members(table);
    }
  }

  private List<ZipMember> members(ShortReading table) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(table).setIgnoreLocalFileHeader(true).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      ZipNames names = ZipNames.of(entries);
      List<ZipMember> members = new ArrayList<>();
      for (ZipArchiveEntry entry : entries) {
        members.add(member(entry, names.name(entry)));
      }
      return members;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IOException(
          table.isExhausted() ? "it holds too many files" : "it is damaged, or no zip", damaged);
    }
  }

  private ZipMember member(ZipArchiveEntry entry, String name) {
    Optional<String> path = ZipPath.inside(name);
    if (path.isEmpty()) {
      return new ZipMember(name, Kind.OUTSIDE, InputStream::nullInputStream);
    }
    Kind kind =
        entry.isUnixSymlink()
            ? Kind.LINK
            : name.endsWith("/") || name.endsWith("\\") ? Kind.FOLDER : Kind.FILE;
    boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
    int method = entry.getMethod();
    long at = entry.getLocalHeaderOffset();
    long length = entry.getCompressedSize();
    return new ZipMember(path.get(), kind, () -> content(encrypted, method, at, length));
  }

  private InputStream content(boolean encrypted, int method, long at, long length)
      throws IOException {
    if (encrypted) {
      throw new IOException("a password protects it");
    }
    if (method != ZipEntry.DEFLATED && method != ZipEntry.STORED) {
      throw new IOException("it is compressed in an uncommon way");
    }
    SeekableByteChannel channel = bytes.open();
    try {
      channel.position(at + LENGTHS);
      ByteBuffer lengths = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
      while (lengths.hasRemaining() && channel.read(lengths) >= 0) {
        // until both lengths are there
      }
      if (lengths.hasRemaining()) {
        throw new IOException("the zip ends too early");
      }
      int name = lengths.getShort(0) & 0xFFFF;
      int extra = lengths.getShort(2) & 0xFFFF;
      channel.position(at + LOCAL_HEADER + name + extra);
      InputStream raw =
          BoundedInputStream.builder()
              .setInputStream(Channels.newInputStream(channel))
              .setMaxCount(length)
              .get();
      return method == ZipEntry.STORED ? raw : new Inflated(raw);
    } catch (IOException | RuntimeException broken) {
      channel.close();
      throw broken;
    }
  }

  /** Gives back the memory outside of Java's, too. */
  private static final class Inflated extends InflaterInputStream {
    private Inflated(InputStream raw) {
      super(raw, new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
