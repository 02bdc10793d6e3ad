package attention.progress;

import java.util.List;

/**
 * A progress bar of one box a lesson.
 *
 * @param passed how many are done
 * @param all of how many
 */
public record Bar(long passed, int all) {
  /** The bar of some lessons. */
  public static Bar of(List<Standing> standings) {
    return new Bar(
        standings.stream().filter(standing -> standing.state().passed()).count(), standings.size());
  }

  /** The boxes: {@code ■■□□□□}. */
  public String boxes() {
    return "■".repeat((int) passed) + "□".repeat(all - (int) passed);
  }

  /** The boxes and the count in words: {@code ■■□□□□ 2 of 6 passed}. */
  @Override
  public String toString() {
    return "%s %d of %d passed".formatted(boxes(), passed, all);
  }
}
