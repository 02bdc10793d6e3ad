package attention.bench.gpu;

import java.util.List;

/**
 * How attention grows with the length of a sequence, on the card and on the processor.
 *
 * @param heads of one sequence
 * @param width of a head
 * @param title of the rung that ran on the card
 * @param processor what ran on the processor; empty if nothing did
 * @param each from the shortest on
 */
public record Lengths(
    int heads, int width, String title, String processor, List<LengthRecord> each) {
  /** Takes a copy of the list. */
  public Lengths {
    each = List.copyOf(each);
  }
}
