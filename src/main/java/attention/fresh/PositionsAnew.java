package attention.fresh;

import attention.task.Aspect;
import attention.task.Probe;

/** Other lengths, widths and places; other vectors to turn. */
final class PositionsAnew implements Rule {
  private static final Rule VECTORS =
      ArraysAnew.by(Numbers::rowsAlike).with("first", PositionsAnew::first);
  private static final Rule ATTENTION =
      ArraysAnew.by(Numbers::small).with("values", Numbers::plain);

  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    if (fixed.arrays().isEmpty()) {
      return waves(fixed, draw);
    }
    return (fixed.arrays().containsKey("vectors") ? VECTORS : ATTENTION).drawn(fixed, draw);
  }

  /** A single pair stays a single pair; else neither length nor width passes for the other. */
  private static Probe waves(Probe fixed, Draw draw) {
    int width = fixed.setting("dModel", Integer.class);
    int drawnWidth = width == 2 ? 2 : width + 2 * draw.between(0, 2);
    int length;
    do {
      length = fixed.aspect() == Aspect.ONE_TOKEN ? 1 : draw.between(3, 7);
    } while (length == drawnWidth);
    return Probe.of(fixed.aspect()).with("n", length).with("dModel", drawnWidth);
  }

  private static Object first(Object fixed, Probe probe, Draw draw) {
    return fixed.equals(0) ? fixed : (Object) draw.between(1, 9);
  }
}
