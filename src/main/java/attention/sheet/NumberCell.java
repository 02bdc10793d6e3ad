package attention.sheet;

import attention.example.NumberText;
import attention.number.HandNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads the number in a cell. */
final class NumberCell {
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,4}[-. /]+\\p{L}{3,}.*|\\p{L}{3,}[-. /]+\\d{1,4}"
              + "|\\d+([-./])\\d+\\1\\d+|\\d+[月]\\d+[日].*|\\d{1,2}\\.\\d{1,2}\\.");

  private NumberCell() {}

  /**
   * What a learner wrote; empty if it was left open.
   *
   * @throws IllegalArgumentException whose message continues a sentence: {@code holds "x", …}
   */
  static Optional<HandNumber> filled(String cell) {
    String text = plain(cell);
    if (Blank.is(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(HandNumber.parse(text));
    } catch (IllegalArgumentException notANumber) {
      throw new IllegalArgumentException(
          changed(text)
              .or(() -> Optional.of(sentence(notANumber)).filter(said -> !said.contains("write ")))
              .map(what -> "%s. Write such as %s, or leave it blank".formatted(what, HowTo.NUMBERS))
              .orElse(sentence(notANumber) + ", or leave it blank"),
          notANumber);
    }
  }

  /**
   * What a sheet gives.
   *
   * @throws IllegalArgumentException as {@link #filled}
   */
  static BigFraction given(String cell) {
    String text = plain(cell).replace('−', '-');
    if (Blank.is(text)) {
      throw new IllegalArgumentException("is empty, and is a given; write its number");
    }
    try {
      boolean decimalComma = text.indexOf(',') == text.lastIndexOf(',') && text.indexOf('.') < 0;
      return NumberText.parse(decimalComma ? text.replace(',', '.') : text);
    } catch (IllegalArgumentException notANumber) {
      throw new IllegalArgumentException(changed(text).orElse(sentence(notANumber)), notANumber);
    }
  }

  static boolean isNumber(String cell) {
    try {
      HandNumber.parse(plain(cell));
      return true;
    } catch (IllegalArgumentException notANumber) {
      return false;
    }
  }

  private static String plain(String cell) {
    String text = cell.strip();
    return text.startsWith("'") ? text.substring(1) : text; // said to a spreadsheet: this is text
  }

  private static Optional<String> changed(String text) {
    if (DATE.matcher(text).matches()) {
      return Optional.of(
          "holds \"%s\", a date; a spreadsheet makes one of 1/3, but not of '1/3".formatted(text));
    }
    return text.startsWith("#")
        ? Optional.of("holds \"%s\", a formula that failed".formatted(text))
        : Optional.empty();
  }

  private static String sentence(IllegalArgumentException notANumber) {
    return notANumber.getMessage().replaceFirst("[.\\s]+$", "");
  }
}
