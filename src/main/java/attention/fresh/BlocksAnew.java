package attention.fresh;

import attention.task.Part;
import attention.task.Probe;

/** A block's tokens, weights, gains, and the numbers that its simple parts reckon with. */
final class BlocksAnew {
  private static final double NEVER_SEEN = 1e-3;

  static final Rule RULE =
      ArraysAnew.by(Numbers::constantsAlike)
          .with("epsilon", BlocksAnew::epsilon)
          .with("attention", BlocksAnew::part)
          .with("attentionNorm", BlocksAnew::part)
          .with("network", BlocksAnew::part)
          .with("networkNorm", BlocksAnew::part);

  private BlocksAnew() {}

  /** One that no four decimals show stays; one that shows where it stands is another such. */
  private static Object epsilon(Object fixed, Probe probe, Draw draw) {
    return (double) fixed < NEVER_SEEN ? fixed : (Object) draw.oneOf(0.1, 0.2, 0.3, 0.4, 0.5);
  }

  private static Object part(Object fixed, Probe probe, Draw draw) {
    Part part = (Part) fixed;
    return switch (part.rule()) {
      case SUM_OF_ALL, TOKEN_BEFORE, SQUARED -> part;
      case PLUS, LESS -> part.rule().by(draw.between(1, 4));
      case TIMES -> part.rule().by(draw.between(2, 5));
      case SQUARED_LESS -> part.rule().by(draw.between(1, 6));
    };
  }
}
