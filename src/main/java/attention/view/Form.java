package attention.view;

import java.util.Base64;
import java.util.Map;

/**
 * One rich form of a thing shown in a notebook.
 *
 * @param mimeType what the content is, such as {@code text/html}
 * @param content text; a picture's bytes in Base64, as notebooks keep them
 * @param metadata what a notebook needs besides, such as a picture's size on the page
 */
public record Form(String mimeType, String content, Map<String, Object> metadata) {
  /** Keeps its own copy of the metadata. */
  public Form {
    metadata = Map.copyOf(metadata);
  }

  /** A piece of a page. */
  public static Form html(String html) {
    return new Form("text/html", html, Map.of());
  }

  /**
   * A formula.
   *
   * @param formula without {@code $}
   */
  public static Form latex(String formula) {
    return new Form("text/latex", "$$" + formula + "$$", Map.of());
  }

  /**
   * A picture.
   *
   * @param png the file's bytes
   * @param width of the picture on the page, which may be less than it has pixels
   * @param height as width
   */
  public static Form png(byte[] png, int width, int height) {
    return new Form(
        "image/png",
        Base64.getEncoder().encodeToString(png),
        Map.of("width", width, "height", height));
  }
}
