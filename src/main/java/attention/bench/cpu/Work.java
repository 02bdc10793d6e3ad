package attention.bench.cpu;

import attention.bench.Amount;
import attention.ladder.Sizes;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One piece of work to be measured.
 *
 * @param name a letter, or {@code own} for sizes of one's own
 * @param sizes how large it is
 */
public record Work(String name, Sizes sizes) {
  private static final int ARRAYS = 4; // queries, keys, values and the result

  /** The five that the course measures itself by. */
  public static List<Work> standard() {
    return List.of(
        new Work("A", new Sizes(32, 128, 512, 8, false, true)),
        new Work("B", new Sizes(1, 4096, 512, 8, false, true)),
        new Work("C", new Sizes(1, 4096, 512, 8, true, true)),
        new Work("D", new Sizes(1, 16384, 64, 1, false, false)),
        new Work("E", new Sizes(1, 16384, 64, 1, true, false)));
  }

  /**
   * Some of the five.
   *
   * @param names letters, in either case; all if there are none
   * @throws Problem if one is unknown
   */
  public static List<Work> named(List<String> names) {
    if (names.isEmpty()) {
      return standard();
    }
    List<Work> works = new ArrayList<>();
    for (String name : names) {
      works.add(
          standard().stream()
              .filter(work -> work.name.equalsIgnoreCase(name.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Problem(
                          "There is no work \"%s\". They are A, B, C, D and E, as in --work A,D; sizes of your own are given with --size."
                              .formatted(name))));
    }
    return works.stream().distinct().toList();
  }

  /**
   * Sizes of one's own.
   *
   * @param size batch, tokens and d_model, such as {@code 32x128x512}
   * @throws Problem if it is not that, or cannot be calculated
   */
  public static Work own(String size, int heads, boolean causal, boolean projected) {
    String[] parts = size.toLowerCase(Locale.ROOT).split("x", -1);
    if (parts.length != 3) {
      throw new Problem(
          "--size %s is not BATCHxTOKENSxDMODEL: three whole numbers, such as 32x128x512."
              .formatted(size));
    }
    try {
      return new Work(
          "own",
          new Sizes(
              number("batch", parts[0]),
              number("tokens", parts[1]),
              number("d_model", parts[2]),
              heads,
              causal,
              projected));
    } catch (IllegalArgumentException wrong) {
      throw new Problem(
          "--size %s --heads %d: %s.".formatted(size, heads, wrong.getMessage()), wrong);
    }
  }

  /**
   * Refuses what no machine or not this one can hold, before anything is allocated.
   *
   * @param usable the bytes that may be taken
   * @throws Problem if an array has more numbers than Java can count, or all together do not fit
   */
  public void requireRoom(double usable) {
    double numbers = (double) sizes.batch() * sizes.tokens() * sizes.dModel();
    double weights = sizes.projected() ? (double) sizes.dModel() * sizes.dModel() : 0;
    if (Math.max(numbers, weights) > Integer.MAX_VALUE) {
      throw new Problem(
          "%s needs an array of %,.0f numbers; an array in Java holds 2,147,483,647 at most. Choose a smaller batch, fewer tokens or a smaller d_model."
              .formatted(title(), Math.max(numbers, weights)));
    }
    // Both children hold them, PyTorch in its own memory.
    double bytes = 2 * Float.BYTES * (ARRAYS * numbers + ARRAYS * weights);
    if (bytes > usable) {
      throw new Problem(
          "%s needs about %s for its inputs and results alone, and %s can be spared. Choose a smaller batch, fewer tokens or a smaller d_model."
              .formatted(title(), Amount.bytes(bytes), Amount.bytes(usable)));
    }
  }

  /** The name and what it stands for. */
  public String title() {
    return "%s  [%d, %d, %d], %d %s, %s%s"
        .formatted(
            name,
            sizes.batch(),
            sizes.tokens(),
            sizes.dModel(),
            sizes.heads(),
            sizes.heads() == 1 ? "head" : "heads",
            sizes.projected() ? "four projections" : "no projections",
            sizes.causal() ? ", causal" : "");
  }

  private static int number(String name, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "%s is \"%s\"; it must be a whole number from 1 to 2147483647".formatted(name, text),
          wrong);
    }
  }
}
