package attention.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns bytes into text. The encoding is what the bytes themselves say: a byte-order mark, the zero
 * bytes of UTF-16, the strict rules of UTF-8; and only then what is likely.
 */
final class Encoding {
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // some editors write it first

  private Encoding() {}

  /**
   * The text that the bytes are.
   *
   * @throws CharacterCodingException if they are no text in any encoding that is tried
   */
  static Decoded decode(byte[] bytes) throws CharacterCodingException {
    Optional<Charset> utf16 = utf16(bytes);
    Decoded whole = utf16.isPresent() ? decode(bytes, utf16.get()) : utf8OrNational(bytes);
    return whole.text().startsWith(BYTE_ORDER_MARK)
        ? new Decoded(whole.text().substring(1), whole.charset())
        : whole;
  }

  /** UTF-16 if a byte-order mark says so, or else a zero byte, which no other encoding has. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(UTF_16BE);
    }
    int[] zeros = new int[2]; // at even places, at odd places
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] == 0) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Decoded utf8OrNational(byte[] bytes) throws CharacterCodingException {
    try {
      return new Decoded(strictly(bytes, UTF_8), UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return decode(bytes, NationalCharset.of(bytes));
    }
  }

  private static Decoded decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text = strictly(bytes, charset);
    if (text.chars().anyMatch(Encoding::neverInText)) {
      throw new CharacterCodingException();
    }
    return new Decoded(text, charset);
  }

  private static boolean neverInText(int character) {
    return character < ' ' && !Character.isWhitespace(character);
  }

  /** Decodes, and refuses where Java would put a replacement character. */
  static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
