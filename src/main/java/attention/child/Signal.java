package attention.child;

/** What a child's message begins with. */
public enum Signal {
  /** It is warm and waits. */
  READY,
  /** The code was tried, or compiled: what came of it follows. */
  DONE,
  /** The file cannot be used: why follows. */
  NOT_USABLE,
  /** The time was over. */
  TOO_LONG,
  /** The code called {@code System.exit}. */
  EXITED,
  /** Something was thrown that stopped the asking. */
  THREW
}
