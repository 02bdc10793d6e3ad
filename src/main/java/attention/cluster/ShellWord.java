package attention.cluster;

/** A text that a POSIX shell takes as one word, whatever is in it. */
final class ShellWord {
  private ShellWord() {}

  static String of(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
