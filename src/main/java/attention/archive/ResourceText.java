package attention.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the course and go into other files. */
public final class ResourceText {
  private ResourceText() {}

  /**
   * The text that lies beside a class.
   *
   * @param type that class
   * @param name such as {@code README.md}
   */
  public static String beside(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(name + " lies beside " + type, impossible);
    }
  }
}
