package attention.worksheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The seed of one student's problem: nine digits at most, from the class's seed and the student's
 * key alone. It is the SHA-256 of {@code seed:key:attempt} in UTF-8, its first eight bytes as an
 * unsigned number, modulo 10⁹.
 */
final class StudentSeed {
  private static final long LIMIT = 1_000_000_000; // short enough to type from paper

  private StudentSeed() {}

  /**
   * A student's seed.
   *
   * @param attempt 0; the next where the problem it gives is somebody else's already
   */
  static long of(long seed, String key, int attempt) {
    byte[] digest =
        sha256().digest("%d:%s:%d".formatted(seed, key, attempt).getBytes(StandardCharsets.UTF_8));
    return Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), LIMIT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
