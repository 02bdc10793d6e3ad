package attention.sandbox;

import attention.problem.Problem;
import java.util.Optional;

/** Chooses a sandbox. */
public final class Sandboxes {
  private static final String NONE =
      "There is no bubblewrap here (the program bwrap, for Linux; on Debian: apt install"
          + " bubblewrap).";

  private Sandboxes() {}

  /**
   * The one that this machine has, tried once.
   *
   * @param unsafe whether to do without where there is none
   * @throws Problem if there is none that works and none may be done without
   */
  public static Sandbox here(boolean unsafe) {
    Optional<Sandbox> walls = Bubblewrap.here();
    Optional<String> trouble = walls.isPresent() ? walls.get().trouble() : Optional.of(NONE);
    if (trouble.isEmpty()) {
      return walls.get();
    }
    Sandbox none = new Unguarded();
    if (unsafe) {
      return none;
    }
    throw new Problem(
        "%s\n%s\nTo grade all the same, say so: --unsafe. Nothing was started."
            .formatted(trouble.get(), none.sentence()));
  }
}
