package attention.progress;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells one content of a file from another. Line ends of Windows and of Linux count alike. */
final class Fingerprint {
  private Fingerprint() {}

  /** Of a file as it is now; nothing if there is none. */
  static Optional<String> of(Path file) {
    try {
      return Optional.of(of(Files.readAllBytes(file)));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new Problem("%s cannot be read (%s).".formatted(file, broken), broken);
    }
  }

  static String of(byte[] content) {
    // Latin 1 reads any byte, so text in another encoding has a fingerprint too.
    String text = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
