package attention.watch;

import java.nio.charset.Charset;

/**
 * The few characters that not every terminal has.
 *
 * @param pass before a check that passed
 * @param fail before a check that failed
 * @param full a part of the bar that is done
 * @param empty a part of the bar that is still to do
 * @param more where something was left out
 */
record Glyphs(String pass, String fail, String full, String empty, String more) {
  private static final Glyphs UNICODE = new Glyphs("✓", "✗", "█", "░", "…");
  private static final Glyphs ASCII = new Glyphs("+", "x", "#", "-", "...");

  /** Those that a character set can write. */
  static Glyphs in(Charset charset) {
    return charset.newEncoder().canEncode("✓✗█░…") ? UNICODE : ASCII;
  }

  /** Text with the characters that this screen has. */
  String write(String text) {
    return text.replace("…", more);
  }
}
