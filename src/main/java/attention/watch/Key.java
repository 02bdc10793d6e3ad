package attention.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a key asks for. */
public enum Key {
  /** The next hint. */
  HINT("hint"),
  /** All lessons and how far each is. */
  LIST("list"),
  /** On to the next lesson. */
  NEXT("next"),
  /** The solution, after a pass. */
  SOLUTION("solution"),
  /** Grade once more, though nothing was saved. */
  RUN("run"),
  /** The end. */
  QUIT("quit"),
  /** What does not fit into the window; told where something does not. */
  MORE("more"),
  /** Any other key: back to the verdict. */
  OTHER(""),
  /** The source of keys has run dry, which asks for nothing. */
  NO_MORE("");

  /** Those that are always shown, in this order. */
  static final List<Key> LETTERS = List.of(HINT, LIST, NEXT, SOLUTION, RUN, QUIT);

  private static final int CONTROL_C = 3;
  private static final int CONTROL_D = 4;

  private final String word;

  Key(String word) {
    this.word = word;
  }

  /** What the key does, in a word; it begins with the key's letter. */
  String word() {
    return word;
  }

  /** The letter to press. */
  String letter() {
    return word.substring(0, 1);
  }

  /** The meaning of a character typed in a terminal. */
  static Key typed(int character) {
    if (character == CONTROL_C || character == CONTROL_D) {
      return QUIT;
    }
    return read(String.valueOf((char) character));
  }

  /** The meaning of a whole line: a letter, or the word. */
  static Key read(String line) {
    String asked = line.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(LETTERS.stream(), Stream.of(MORE))
        .filter(key -> asked.equals(key.letter()) || asked.equals(key.word))
        .findFirst()
        .orElse(OTHER);
  }
}
