package attention.bench.cpu;

import attention.ladder.Sizes;
import java.util.List;

/**
 * The lines between the bench and its children, one question and one answer each. The child in
 * Python, torch-peer.py, speaks the same.
 */
final class PeerLines {
  /** What versions it runs on. */
  static final String ABOUT = "about";

  /** What it can measure: titles with tabs between; the number of one is its place, from 0. */
  static final String TITLES = "titles";

  /** Followed by sizes and threads: what all later lines are about. */
  static final String WORK = "work";

  /** Followed by a number: the bytes that one would need. */
  static final String ESTIMATE = "estimate";

  /** Followed by a file: Java draws the inputs and writes them there, Python reads them. */
  static final String INPUTS = "inputs";

  /** Followed by a number: calls that one, and says how many seconds it took. */
  static final String CALL = "call";

  /** Followed by a file, into which goes what the last call came to. */
  static final String RESULT = "result";

  /** Followed by a number: the most bytes one call held; empty where the system does not tell. */
  static final String MEMORY = "memory";

  /**
   * Followed by threads: how many GFLOP/s the machine can do, and how that was measured; empty if
   * it is not known.
   */
  static final String PEAK = "peak";

  private static final int WORDS = 7;

  private PeerLines() {}

  /** The line that says how large the work is. */
  static String work(Sizes sizes, int threads) {
    return "%s %d %d %d %d %b %b %d"
        .formatted(
            WORK,
            sizes.batch(),
            sizes.tokens(),
            sizes.dModel(),
            sizes.heads(),
            sizes.causal(),
            sizes.projected(),
            threads);
  }

  /** The titles in the answer to that line. */
  static List<String> titles(String answer) {
    return List.of(answer.split("\t", -1));
  }

  /** The sizes in that line, without its first word. */
  static Sizes sizes(String[] words) {
    return new Sizes(
        Integer.parseInt(words[0]),
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        Integer.parseInt(words[3]),
        Boolean.parseBoolean(words[4]),
        Boolean.parseBoolean(words[5]));
  }

  /** The threads in that line, without its first word. */
  static int threads(String[] words) {
    return Integer.parseInt(words[WORDS - 1]);
  }
}
