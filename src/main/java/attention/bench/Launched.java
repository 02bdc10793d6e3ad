package attention.bench;

import attention.problem.Problem;
import attention.process.Command;
import attention.process.Command.Outcome;
import attention.process.Machine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the time of whole commands, as someone does who types them.
 *
 * @param home the course's top-level folder
 */
public record Launched(Path home) {
  private static final Duration STUCK = Duration.ofMinutes(2);

  /**
   * How long a command takes, several times.
   *
   * @param words what stands behind {@code ./attention}
   * @throws Problem if it does not end well
   */
  public Times times(int runs, String... words) {
    String launcher = home.resolve(Machine.WINDOWS ? "attention.cmd" : "attention").toString();
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      Outcome outcome = Command.of(home, launcher).and(words).run(STUCK);
      seconds.add((System.nanoTime() - start) / 1e9);
      if (!outcome.good()) {
        throw new Problem(
            "./attention %s ended with status %d: %s"
                .formatted(String.join(" ", words), outcome.status(), outcome.lastWord()));
      }
    }
    return new Times(seconds);
  }
}
