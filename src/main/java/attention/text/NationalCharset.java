package attention.text;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses in which of the older encodings, one for each part of the world, a text was saved.
 *
 * <p>The statistics of a detector need some words. A sheet of numbers may hold one name and a few √
 * and ·, and for those it takes Chinese for Western text. So a few characters are judged by their
 * bytes instead.
 */
final class NationalCharset {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int BYTES_FOR_STATISTICS = 10;

  private NationalCharset() {}

  /** The likeliest charset of a text that is not Unicode. */
  static Charset of(byte[] bytes) {
    if (notAscii(bytes) >= BYTES_FOR_STATISTICS) {
      String name = detected(bytes);
      // "Western" is the detector's answer where it does not know, too.
      if (name != null && Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        if (!charset.equals(WESTERN) && isValid(bytes, charset)) {
          return charset;
        }
      }
    }
    return looksChinese(bytes) && isValid(bytes, CHINESE) ? CHINESE : WESTERN;
  }

  private static String detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  private static int notAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether more characters are two bytes beyond ASCII than one such byte and a letter. Chinese
   * characters, √ and · are the former but for rare ones; é and · in a Western text are followed by
   * something in ASCII.
   */
  private static boolean looksChinese(byte[] bytes) {
    int pairs = 0;
    int singles = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 && i + 1 < bytes.length) {
        boolean pair = bytes[i + 1] < 0;
        pairs += pair ? 1 : 0;
        singles += pair ? 0 : 1;
        i++; // the second byte belongs to the first
      }
    }
    return pairs > 0 && pairs >= singles;
  }

  private static boolean isValid(byte[] bytes, Charset charset) {
    try {
      Encoding.strictly(bytes, charset);
      return true;
    } catch (CharacterCodingException invalid) {
      return false;
    }
  }
}
