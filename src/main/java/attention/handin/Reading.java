package attention.handin;

import attention.text.BinaryFormat;
import attention.text.Decoded;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a file that was handed in as text. */
final class Reading {
  private final String wanted;

  /**
   * @param wanted what should be handed in, for messages: {@code MySoftmax.java}
   */
  Reading(String wanted) {
    this.wanted = wanted;
  }

  /**
   * The text, or why there is none.
   *
   * @param remarks takes a word about its encoding
   */
  Handed of(HandedFile file, List<String> remarks) {
    String shown = Shown.name(file.path());
    byte[] bytes;
    try {
      bytes = file.bytes(Limits.LARGEST_FILE);
    } catch (IOException unreadable) {
      return unusable(
          shown,
          "cannot be read (%s); hand in %s again"
              .formatted(Shown.name(String.valueOf(unreadable.getMessage())), wanted));
    }
    if (bytes.length > Limits.LARGEST_FILE) {
      return unusable(
          shown,
          "is larger than %,d bytes, a hundred times as much as anybody needs; hand in %s alone"
              .formatted(Limits.LARGEST_FILE, wanted));
    }
    Optional<String> binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      return unusable(
          shown, "is %s, whatever its name says; hand in %s".formatted(binary.get(), wanted));
    }
    try {
      Decoded decoded = Decoded.of(bytes);
      if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
        remarks.add(
            "%s is saved as %s, and was read so; save it as UTF-8 next time."
                .formatted(shown, decoded.charset().displayName()));
      }
      return new Handed.Text(shown, decoded.text());
    } catch (CharacterCodingException noText) {
      return unusable(shown, "is no text; hand in %s as your editor saves it".formatted(wanted));
    }
  }

  /** The text if there is one. */
  static Optional<String> text(HandedFile file) {
    try {
      byte[] bytes = file.bytes(Limits.LARGEST_FILE);
      return bytes.length > Limits.LARGEST_FILE || BinaryFormat.of(bytes).isPresent()
          ? Optional.empty()
          : Optional.of(Decoded.of(bytes).text());
    } catch (IOException noText) { // it is not what is looked for
      return Optional.empty();
    }
  }

  static Handed unusable(String shown, String why) {
    return new Handed.Unusable(shown, "%s %s.".formatted(shown, why));
  }
}
