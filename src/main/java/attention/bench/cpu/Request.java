package attention.bench.cpu;

import attention.problem.Problem;
import java.util.List;
import java.util.Locale;

/**
 * What is to be measured, and how.
 *
 * @param works in this order
 * @param threads for each one that is measured
 * @param runs how many calls are to count
 * @param rungs parts of the titles wanted, in either case; all if there are none
 * @param avx2 whether all are kept from using vectors longer than those of AVX2
 * @param memory whether to measure memory too, which takes a fresh child for each
 */
public record Request(
    List<Work> works, int threads, int runs, List<String> rungs, boolean avx2, boolean memory) {
  private static final int MOST = 1000;

  /**
   * Refuses what cannot be measured.
   *
   * @throws Problem if threads or runs are out of bounds, or this processor has no AVX2
   */
  public Request {
    require("--threads", threads);
    require("--runs", runs);
    if (avx2 && !List.of("amd64", "x86_64").contains(architecture())) {
      throw new Problem(
          "--avx2 is for processors of the x86 family, and this one is %s. Leave it out."
              .formatted(architecture()));
    }
    works = List.copyOf(works);
    rungs = List.copyOf(rungs);
  }

  /** Whether a title is among those wanted. */
  boolean wants(String title) {
    String small = title.toLowerCase(Locale.ROOT);
    return rungs.isEmpty()
        || rungs.stream().anyMatch(part -> small.contains(part.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * Refuses a part that no title has.
   *
   * @throws Problem that lists the titles
   */
  void requireKnown(List<String> titles) {
    for (String part : rungs) {
      String small = part.strip().toLowerCase(Locale.ROOT);
      if (titles.stream().noneMatch(title -> title.toLowerCase(Locale.ROOT).contains(small))) {
        throw new Problem(
            "No rung has \"%s\" in its title. The titles: %s."
                .formatted(part, String.join("; ", titles)));
      }
    }
  }

  private static void require(String option, int number) {
    if (number < 1 || number > MOST) {
      throw new Problem("%s needs a number from 1 to %d, not %d.".formatted(option, MOST, number));
    }
  }

  private static String architecture() {
    return System.getProperty("os.arch");
  }
}
