package attention.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file that is not text gives itself away as, by its first bytes. */
public final class BinaryFormat {
  static final String ADVICE =
      "save it as CSV in your spreadsheet, or as plain text in your editor.";

  private static final Map<String, String> FORMATS = formats();

  private BinaryFormat() {}

  /**
   * What the bytes look like, with its article; empty if nothing known.
   *
   * @param bytes of the file, at least the first 8
   */
  public static Optional<String> of(byte[] bytes) {
    String start =
        new String(Arrays.copyOf(bytes, Math.min(bytes.length, 8)), StandardCharsets.ISO_8859_1);
    return FORMATS.entrySet().stream()
        .filter(format -> start.startsWith(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, String> formats() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("PK\3\4", "a spreadsheet (.xlsx, .ods) or another zipped document");
    formats.put("\u00D0\u00CF\u0011\u00E0", "an old Office document (.xls, .doc)");
    formats.put("%PDF-", "a PDF");
    formats.put("{\\rtf", "a word processor's document (.rtf)");
    formats.put("\u0089PNG", "a picture (.png)");
    formats.put("\u00FF\u00D8\u00FF", "a picture (.jpg)");
    formats.put("GIF87a", "a picture (.gif)");
    formats.put("GIF89a", "a picture (.gif)");
    formats.put("\0\0\0\u0018ftyp", "a picture (.heic) or a film");
    formats.put("\0\0\0\u001Cftyp", "a picture (.heic) or a film");
    formats.put("\0\0\0 ftyp", "a picture (.heic) or a film");
    formats.put("\0\0\0$ftyp", "a picture (.heic) or a film");
    formats.put("\u001F\u008B", "a compressed file (.gz)");
    return formats;
  }
}
