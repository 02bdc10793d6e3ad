package attention.task;

import attention.mask.Mask;
import java.util.OptionalInt;

/**
 * A mask that a probe brings: plain facts, so that it can be sent elsewhere and shown as Java.
 *
 * @param padding how many keys are real; nothing if all are
 * @param causal whether what comes after a query is hidden
 */
public record GivenMask(OptionalInt padding, boolean causal) {
  /** Hides nothing. */
  public static final GivenMask NONE = new GivenMask(OptionalInt.empty(), false);

  /** Hides what comes after a query. */
  public static final GivenMask CAUSAL = new GivenMask(OptionalInt.empty(), true);

  /** Hides every key behind the first few. */
  public static GivenMask padding(int keys) {
    return new GivenMask(OptionalInt.of(keys), false);
  }

  /** Hides every key behind the first few, and what comes after a query. */
  public static GivenMask paddingAndCausal(int keys) {
    return new GivenMask(OptionalInt.of(keys), true);
  }

  /** The mask itself. */
  public Mask mask() {
    Mask end = padding.isPresent() ? Mask.padding(padding.getAsInt()) : Mask.none();
    if (!causal) {
      return end;
    }
    return padding.isPresent() ? end.and(Mask.causal()) : Mask.causal();
  }

  /** As a learner writes it in Java. */
  @Override
  public String toString() {
    if (padding.isEmpty()) {
      return causal ? "Mask.causal()" : "Mask.none()";
    }
    String end = "Mask.padding(%d)".formatted(padding.getAsInt());
    return causal ? end + ".and(Mask.causal())" : end;
  }
}
