package attention.text;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * A text, and how it was saved.
 *
 * @param text without a byte-order mark
 * @param charset what its bytes are, or are likely to be
 */
public record Decoded(String text, Charset charset) {
  /**
   * The text that bytes are, in whatever encoding.
   *
   * @throws CharacterCodingException if they are no text in any encoding that is tried
   */
  public static Decoded of(byte[] bytes) throws CharacterCodingException {
    return Encoding.decode(bytes);
  }
}
