package attention.article;

/**
 * A work, course or tool that the article refers to, or something it says of one.
 *
 * @param listed what the article gives, titles as printed
 * @param verdict whether it could be confirmed
 * @param remark what is right, or what was looked for and not found
 * @param source where that was read; empty if nothing was found
 */
public record Reference(String listed, Verdict verdict, String remark, String source) {
  /** The outcome of looking a reference up. */
  public enum Verdict {
    /** It exists as listed. */
    CONFIRMED,
    /** It exists, and what the article says of it is wrong. */
    WRONG,
    /** It was not found; that does not prove that it does not exist. */
    NOT_CONFIRMED
  }
}
