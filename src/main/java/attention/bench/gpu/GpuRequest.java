package attention.bench.gpu;

import attention.bench.Amount;
import attention.gpu.rung.GpuSizes;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to be measured, and how.
 *
 * @param sizes in this order
 * @param repeats how many calls are to count; slow ones are called less often; {@link #CHECK_ONLY}
 *     for none
 * @param rungs parts of the titles wanted, in either case; all if there are none
 * @param lengths from 64 tokens up to this many, how time grows on the card and on the processor; 0
 *     for no such measurement
 */
public record GpuRequest(List<GpuSizes> sizes, int repeats, List<String> rungs, int lengths) {
  /** Nothing is timed: it is only seen whether the numbers are right. */
  public static final int CHECK_ONLY = 0;

  /** As the papers on FlashAttention have it: tokens of all sequences together. */
  public static final int TOKENS_IN_ALL = 16_384;

  /** As they have it too: the widths of all heads together. */
  public static final int HIDDEN = 2048;

  private static final int MOST_REPEATS = 1000;
  private static final int MOST_TOKENS = 1 << 20;
  private static final int MOST_OTHERS = 1 << 16; // a grid goes no further in two of its directions

  /** Floats of queries, keys, values and contexts, and one of them as the card's bytes. */
  private static final int BYTES_A_NUMBER = 5 * Float.BYTES;

  /**
   * Refuses what cannot be measured.
   *
   * @throws Problem if this Java's memory cannot hold the numbers
   */
  public GpuRequest {
    sizes = List.copyOf(sizes);
    rungs = List.copyOf(rungs);
    sizes.forEach(GpuRequest::requireRoom);
  }

  /**
   * Every width with every length, with and without a mask.
   *
   * @param causal which masks
   * @param batch how many sequences; null for as many as have 16,384 tokens together
   * @param heads of each; null for as many as have 2,048 numbers a token together
   * @throws Problem if a number is out of bounds
   */
  public static List<GpuSizes> sizes(
      List<Integer> widths,
      List<Integer> tokens,
      List<Boolean> causal,
      Integer batch,
      Integer heads) {
    List<GpuSizes> all = new ArrayList<>();
    for (int width : widths) {
      for (int length : tokens) {
        for (boolean mask : causal) { // innermost, since both masks get the same numbers
          within("--widths", width, HIDDEN);
          within("--tokens", length, MOST_TOKENS);
          within("--batch", batch == null ? 1 : batch, MOST_OTHERS);
          within("--heads", heads == null ? 1 : heads, MOST_OTHERS);
          all.add(
              new GpuSizes(
                  batch == null ? Math.max(1, TOKENS_IN_ALL / length) : batch,
                  heads == null ? HIDDEN / width : heads,
                  length,
                  width,
                  mask));
        }
      }
    }
    return all;
  }

  /**
   * How many calls are to count.
   *
   * @throws Problem if there are to be none, or too many
   */
  public static int timed(int repeats) {
    within("--repeats", repeats, MOST_REPEATS);
    return repeats;
  }

  /** Whether a title is among those wanted. */
  boolean wants(String title) {
    return rungs.isEmpty() || rungs.stream().anyMatch(part -> isIn(title, part));
  }

  /**
   * Refuses a part that no title has.
   *
   * @throws Problem that lists the titles
   */
  void requireKnown(List<String> titles) {
    for (String part : rungs) {
      if (titles.stream().noneMatch(title -> isIn(title, part))) {
        throw new Problem(
            "No rung has \"%s\" in its title. The titles: %s."
                .formatted(part, String.join("; ", titles)));
      }
    }
  }

  private static boolean isIn(String title, String part) {
    return title.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }

  private static void requireRoom(GpuSizes sizes) {
    double numbers = sizes.numbers();
    double usable = Runtime.getRuntime().maxMemory();
    if (BYTES_A_NUMBER * numbers > usable) {
      throw new Problem(
          "%s needs about %s of this computer's memory for its inputs and results, and Java may take %s. Choose a smaller --batch, fewer --heads or fewer --tokens."
              .formatted(
                  GpuTable.title(sizes),
                  Amount.bytes(BYTES_A_NUMBER * numbers),
                  Amount.bytes(usable)));
    }
  }

  private static void within(String option, int number, int most) {
    if (number < 1 || number > most) {
      throw new Problem(
          "%s needs a number from 1 to %,d, not %,d.".formatted(option, most, number));
    }
  }
}
