package attention.handin;

import attention.text.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/**
 * The names in a zip. A zip says of each name that it is UTF-8, or does not say what it is: then it
 * is what the maker's Windows used, and all such names of one zip alike.
 */
final class ZipNames {
  private static final Charset DOS = Charset.forName("IBM437"); // of zips from western Windows

  private static final Charset WESTERN = Charset.forName("windows-1252"); // never in a zip

  private final Charset charset;

  private ZipNames(Charset charset) {
    this.charset = charset;
  }

  /** Guesses the encoding from all names together. */
  static ZipNames of(List<ZipArchiveEntry> entries) {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (ZipArchiveEntry entry : entries) {
      if (!saysItself(entry)) {
        names.writeBytes(entry.getRawName());
        names.write('\n');
      }
    }
    return new ZipNames(charset(names.toByteArray()));
  }

  /** The name of one of them. */
  String name(ZipArchiveEntry entry) {
    return saysItself(entry)
        ? entry.getName()
        : charset.decode(ByteBuffer.wrap(entry.getRawName())).toString();
  }

  private static boolean saysItself(ZipArchiveEntry entry) {
    return entry.getRawName() == null || entry.getNameSource() != NameSource.NAME;
  }

  private static Charset charset(byte[] names) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] >= 0 && names[i] < ' ') {
        names[i] = '_'; // a stranger's name may hold what no text does
      }
    }
    try {
      Charset likely = Decoded.of(names).charset();
      return likely.equals(WESTERN) ? DOS : likely;
    } catch (CharacterCodingException notWestern) {
      return DOS;
    }
  }
}
