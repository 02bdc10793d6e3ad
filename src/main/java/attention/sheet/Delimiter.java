package attention.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the cells of a CSV file, which differs from country to country. */
final class Delimiter {
  private static final Pattern SAID =
      Pattern.compile("\\A\"?sep=([,;\\t|])", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND_A_KEYWORD =
      Pattern.compile(
          "^[ \"]*(?:attention\\s+by\\s+hand|problem|student|given|step)[ \"]*([,;\\t])",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Delimiter() {}

  /** The delimiter as the file says or shows it; empty if it is no CSV sheet. */
  static Optional<Character> of(String text) {
    Matcher said = SAID.matcher(text);
    if (said.find()) {
      return Optional.of(said.group(1).charAt(0));
    }
    Matcher shown = BEHIND_A_KEYWORD.matcher(text);
    return shown.find() ? Optional.of(shown.group(1).charAt(0)) : Optional.empty();
  }
}
