package attention.handin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip in the making, as honest as wanted. */
public final class Zips {
  private static final int LINK = 0120777;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

  public static Zips zip() {
    return new Zips();
  }

  /** Names in an older encoding, and nothing that says so. */
  static Zips namedIn(Charset charset) {
    Zips zips = new Zips();
    zips.zip.setEncoding(charset.name());
    zips.zip.setUseLanguageEncodingFlag(false);
    return zips;
  }

  public Zips with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Zips with(String name, byte[] content) {
    return with(new ZipArchiveEntry(name), content);
  }

  public Zips withLink(String name, String target) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(LINK);
    return with(entry, target.getBytes(StandardCharsets.UTF_8));
  }

  Zips with(ZipArchiveEntry entry, byte[] content) {
    try {
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The bytes, with a name as it was given: whoever writes a zip turns its backslashes. */
  byte[] raw(String name) {
    String latin = new String(bytes(), StandardCharsets.ISO_8859_1);
    return latin.replace(name.replace('\\', '/'), name).getBytes(StandardCharsets.ISO_8859_1);
  }

  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
