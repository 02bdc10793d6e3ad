package attention.fresh;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Other sizes, and other measurements that scatter around another power. */
final class CostsAnew implements Rule {
  private static final int THOUSAND = 1000;

  @Override
  public boolean linksArrays() {
    return true;
  }

  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    Probe drawn = Probe.of(fixed.aspect());
    String method = fixed.setting("method", String.class);
    drawn = drawn.with("method", method);
    return switch (method) {
      case "operations" -> {
        int heads = fixed.aspect() == Aspect.LARGE ? draw.oneOf(2, 4, 8) : draw.between(2, 4);
        int width = heads * (fixed.aspect() == Aspect.LARGE ? 16 : draw.between(2, 4));
        yield drawn
            .with("n", length(fixed.aspect(), draw))
            .with("dModel", width)
            .with("heads", heads);
      }
      case "scoreBytes" ->
          drawn.with("n", length(fixed.aspect(), draw)).with("heads", draw.between(2, 6));
      default -> measured(fixed, drawn, draw);
    };
  }

  private static int length(Aspect aspect, Draw draw) {
    return switch (aspect) {
      case ONE_TOKEN -> 1;
      case LARGE -> draw.between(80, 150) * THOUSAND;
      default -> draw.between(5, 15);
    };
  }

  private static Probe measured(Probe fixed, Probe probe, Draw draw) {
    double[] lengths = fixed.array("lengths").toDoubleVector();
    double[][] fresh = draw.once(Arrays.hashCode(lengths), () -> measurement(lengths, draw));
    Probe drawn =
        probe.with("lengths", new double[][] {fresh[0]}).with("seconds", new double[][] {fresh[1]});
    if (!fixed.settings().containsKey("n")) {
      return drawn;
    }
    double longest = Arrays.stream(fresh[0]).max().orElseThrow();
    return drawn.with("n", longest * draw.oneOf(2.5, 3.0, 5.0, 6.0));
  }

  /** Lengths that double, in the order of the fixed ones, and what each took. */
  private static double[][] measurement(double[] fixed, Draw draw) {
    double start = draw.oneOf(6, 10, 12, 16, 20, 24, 32, 50, 64);
    double power = draw.between(13, 25) / 10.0;
    double unit = draw.between(1, 9) * draw.oneOf(1e-3, 1e-2);
    double[] lengths = new double[fixed.length];
    double[] seconds = new double[fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      double shorter = rank(fixed, i);
      lengths[i] = start * Math.pow(2, shorter);
      double scattered = unit * Math.pow(2, power * shorter) * draw.between(80, 125) / 100;
      seconds[i] = Math.max(1, Math.rint(scattered * THOUSAND)) / THOUSAND;
    }
    return new double[][] {lengths, seconds};
  }

  /** How many of the lengths are shorter. */
  private static long rank(double[] lengths, int which) {
    return IntStream.range(0, lengths.length).filter(i -> lengths[i] < lengths[which]).count();
  }
}
