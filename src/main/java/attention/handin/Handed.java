package attention.handin;

/** What was handed in for one work. */
public sealed interface Handed {
  /** Its path inside the submission, as it is shown to people. */
  String file();

  /**
   * A text that can be graded.
   *
   * @param text decoded, without a byte order mark
   */
  record Text(String file, String text) implements Handed {}

  /**
   * Something that cannot.
   *
   * @param reason a whole sentence for the student: what it is, and what to hand in
   */
  record Unusable(String file, String reason) implements Handed {}
}
