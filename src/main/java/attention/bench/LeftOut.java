package attention.bench;

/**
 * What was not measured.
 *
 * @param title of the one left out
 * @param reason in words
 */
public record LeftOut(String title, String reason) {
  /** For a reason that may be a sentence with its full stop, or one without. */
  public static LeftOut because(String title, String reason) {
    return new LeftOut(title, "left out; " + reason.replaceFirst("\\.$", "") + ".");
  }
}
