package attention.fresh;

import attention.task.GivenMask;
import attention.task.Probe;
import java.util.OptionalInt;

/** How many keys are real, drawn anew; where all are, or none is, that stays. */
final class Masks {
  private Masks() {}

  /** A number of real keys. */
  static Object length(Object fixed, Probe probe, Draw draw) {
    return real((int) fixed, probe.array("scores").columns(), draw);
  }

  /** A mask; the same one in each probe that brings the same. */
  static Object padding(Object fixed, Probe probe, Draw draw) {
    GivenMask mask = (GivenMask) fixed;
    return mask.padding().isEmpty()
        ? mask
        : draw.once(
            mask,
            () ->
                new GivenMask(
                    OptionalInt.of(
                        real(mask.padding().getAsInt(), probe.array("keys").rows(), draw)),
                    mask.causal()));
  }

  private static int real(int fixed, int keys, Draw draw) {
    return fixed == 0 || fixed == keys ? fixed : draw.between(Math.max(1, fixed - 1), keys - 1);
  }
}
