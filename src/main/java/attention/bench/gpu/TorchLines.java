package attention.bench.gpu;

import attention.gpu.rung.GpuSizes;

/** The lines that torch-gpu-peer.py understands, one question and one answer each. */
final class TorchLines {
  /** What versions it runs on. */
  static final String ABOUT = "about";

  /** Which backends it can pin: names with tabs between; the number of one is its place, from 0. */
  static final String TITLES = "titles";

  /** Followed by sizes: what all later lines are about. */
  static final String WORK = "work";

  /** Followed by a file of queries, keys and values. */
  static final String INPUTS = "inputs";

  /**
   * Followed by a number and how often: calls that one, and says how many milliseconds each took.
   */
  static final String CALL = "call";

  /** Followed by a file, into which goes what the last call came to. */
  static final String RESULT = "result";

  /** Gives back the card's memory. */
  static final String FORGET = "forget";

  private TorchLines() {}

  /** The line that says how large the work is. */
  static String work(GpuSizes sizes) {
    return "%s %d %d %d %d %b"
        .formatted(
            WORK, sizes.batch(), sizes.heads(), sizes.tokens(), sizes.width(), sizes.causal());
  }
}
