package attention.classroom;

import attention.handin.HandIn;
import attention.handin.Handed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
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
    List<String> texts = new ArrayList<>(List.of(handIn.origin(), handIn.at().toString()));
    for (Map.Entry<String, Handed> work : new TreeMap<>(handIn.works()).entrySet()) {
      Handed handed = work.getValue();
      texts.add(work.getKey());
      texts.add(handed.file());
      texts.add(
          handed instanceof Handed.Text text ? text.text() : ((Handed.Unusable) handed).reason());
    }
    texts.addAll(handIn.remarks());
    return of(texts);
  }

  /** Of texts in their order. */
  static String of(Collection<String> texts) {
    Fingerprint print = new Fingerprint();
    texts.forEach(print::add);
    return HexFormat.of().formatHex(print.digest.digest());
  }

  /** With its length before it: nobody can move a letter from one text into the next. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
