package attention.grade;

/** A heading of a notebook as it looks there, in characters that a terminal has too. */
final class Heading {
  private Heading() {}

  /** {@code $Q = E \cdot W_Q^\top$} becomes {@code Q = E·W_Qᵀ}. */
  static String plain(String markdown) {
    return markdown.replace("$", "").replace(" \\cdot ", "·").replace("^\\top", "ᵀ");
  }
}
