package attention.ladder;

import java.util.List;

/** The ways to calculate attention, from the one that reads most easily to the fastest. */
public final class Ladder {
  private Ladder() {}

  /** All rungs, the slowest first. */
  public static List<Rung> rungs() {
    return List.of(
        Loops.plain(),
        Loops.reordered(),
        Loops.blocked(),
        new TextbookNd4j(),
        new BufferedNd4j(),
        new Fast());
  }
}
