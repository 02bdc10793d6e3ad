package attention.similar;

/**
 * A word of a Java text.
 *
 * @param kind what it is
 * @param text as written
 * @param line from 1
 */
record Token(Kind kind, String text, int line) {
  /** What a token is. */
  enum Kind {
    /** Of a class, a method, a variable; keywords too. */
    NAME,
    NUMBER,
    /** A string, a text block or a character. */
    TEXT,
    SIGN,
    COMMENT
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }
}
