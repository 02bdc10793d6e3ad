package attention.fresh;

import attention.launch.Xy;
import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** Other grids with edges on the same sides, other sizes, other speeds. */
final class LaunchesAnew implements Rule {
  private static final int EXACT_IN_FLOAT = 1 << 24; // a float cannot tell the next number

  @Override
  public boolean linksArrays() {
    return true;
  }

  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    String method = fixed.setting("method", String.class);
    Probe drawn = Probe.of(fixed.aspect()).with("method", method);
    return switch (method) {
      case "blocks" -> blocks(fixed, drawn, draw);
      case "thread" -> {
        List<Xy> grid =
            List.of(fixed.setting("gridDim", Xy.class), fixed.setting("blockDim", Xy.class));
        yield draw.once(grid, () -> Grid.like(fixed, draw)).in(drawn);
      }
      default -> SpeedsAnew.with(fixed, drawn, draw);
    };
  }

  /** As much of the last block is filled as before: all, one thread, or half and more. */
  private static Probe blocks(Probe fixed, Probe drawn, Draw draw) {
    int rest = fixed.setting("items", Integer.class) % fixed.setting("threads", Integer.class);
    int threads =
        fixed.aspect() == Aspect.USUAL ? 2 * draw.between(2, 5) : draw.oneOf(64, 128, 256, 512);
    int whole =
        switch (fixed.aspect()) {
          case ONE_TOKEN -> 0;
          case LARGE -> EXACT_IN_FLOAT + draw.between(0, 40) * threads;
          default -> draw.between(2, 5) * threads;
        };
    int partial = rest > 1 ? draw.between(threads / 2, threads - 1) : rest;
    return drawn.with("items", whole + partial).with("threads", threads);
  }
}
