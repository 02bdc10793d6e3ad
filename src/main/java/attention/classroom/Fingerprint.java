package attention.classroom;

import attention.handin.HandIn;
import attention.handin.Handed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells one submission from another: a student may hand in again after grading began. */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Of all that a result depends on. */
  static String of(HandIn handIn) {
    Fingerprint print = new Fingerprint();
    print.add(handIn.origin());
    print.add(handIn.at().toString());
    for (Map.Entry<String, Handed> work : new TreeMap<>(handIn.works()).entrySet()) {
      Handed handed = work.getValue();
      print.add(work.getKey());
      print.add(handed.file());
      print.add(
          handed instanceof Handed.Text text ? text.text() : ((Handed.Unusable) handed).reason());
    }
    handIn.remarks().forEach(print::add);
    return HexFormat.of().formatHex(print.digest.digest());
  }

  /** With its length before it: nobody can move a letter from one text into the next. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
