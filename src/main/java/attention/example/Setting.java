package attention.example;

import attention.mask.Mask;
import attention.problem.Problem;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked of a problem beside its numbers: how many heads, and which keys are hidden.
 *
 * @param heads h, at least 1
 * @param causal whether a query sees no key behind its own place
 * @param length how many tokens are real, at least 1, where the rest is padding that no query sees
 */
public record Setting(int heads, boolean causal, OptionalInt length) {
  /** How settings are written in a problem's name, one after the other. */
  static final String WRITTEN = "((?:\\s+(?:heads=\\d{1,9}|causal|length=\\d{1,9}))*)";

  private static final Pattern NUMBER = Pattern.compile("(heads|length)=(\\d{1,9})");

  /**
   * Requires heads and real tokens.
   *
   * @throws Problem if there are none
   */
  public Setting {
    requireOne("heads", heads);
    length.ifPresent(real -> requireOne("length", real));
  }

  /** One head that sees everything. */
  public static Setting plain() {
    return new Setting(1, false, OptionalInt.empty());
  }

  /** Reads what {@link #text()} writes; each setting counts once, whatever the order. */
  static Setting parse(String text) {
    int heads = 1;
    OptionalInt length = OptionalInt.empty();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int value = Integer.parseInt(number.group(2));
      if ("heads".equals(number.group(1))) {
        heads = value;
      } else {
        length = OptionalInt.of(value);
      }
    }
    return new Setting(heads, text.contains("causal"), length);
  }

  /** How it stands in a problem's name: {@code heads=2 causal length=3}, each with a blank. */
  public String text() {
    return (heads == 1 ? "" : " heads=" + heads)
        + (causal ? " causal" : "")
        + (length.isPresent() ? " length=" + length.getAsInt() : "");
  }

  /** The same for one of its heads. */
  Setting ofOneHead() {
    return new Setting(1, causal, length);
  }

  /** Whether any key may be hidden. */
  public boolean isMasked() {
    return causal || length.isPresent();
  }

  /** Whether a query may see a key, both from 0. */
  public boolean sees(int query, int key) {
    return !(causal && key > query) && key < length.orElse(Integer.MAX_VALUE);
  }

  /** The mask that hides what may not be seen. */
  public Mask mask() {
    Mask padding = length.isPresent() ? Mask.padding(length.getAsInt()) : Mask.none();
    if (!causal) {
      return padding;
    }
    return length.isPresent() ? Mask.causal().and(padding) : Mask.causal();
  }

  /** What is hidden, in a sentence; empty if nothing is. */
  public String maskText() {
    String first = length.isPresent() ? "the first " + length.getAsInt() + " tokens" : "";
    if (causal) {
      return length.isPresent()
          ? "Mask: a token sees itself and the tokens before it, and only " + first + "."
          : "Mask: a token sees itself and the tokens before it.";
    }
    return length.isPresent()
        ? "Mask: only %s are seen; the rest is padding.".formatted(first)
        : "";
  }

  private static void requireOne(String name, int number) {
    if (number < 1) {
      throw new Problem("%s is %d; expected a whole number from 1 on.".formatted(name, number));
    }
  }
}
