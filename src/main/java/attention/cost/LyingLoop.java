package attention.cost;

import attention.problem.Problem;
import attention.process.Command;
import attention.process.Machine;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/**
 * The same work, timed in three ways, two of which lie: a dot product of two vectors of {@value
 * #WIDTH} numbers, as of a query and a key. The first call finds the JVM cold. Later nobody uses
 * the result, and a compiler may leave out what nobody uses; the time is then that of a loop that
 * does nothing.
 *
 * <p>It runs in a JVM of its own, with every compiler the JVM has, so that it tells the same
 * whatever the calling JVM did before.
 */
public final class LyingLoop {
  static final int WIDTH = 16;

  private static final int CALLS = 300_000;
  private static final int ROUNDS = 30;

  /** What is inherited from the environment may ask for the quick compiler alone. */
  private static final String ALL_COMPILERS = "-XX:TieredStopAtLevel=4";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private LyingLoop() {}

  /**
   * Seconds of one dot product, as three timing loops have it.
   *
   * @param first of the very first call
   * @param unused a mean of many later calls whose result was thrown away, the least of several
   * @param used a mean of many later calls whose result was used, the least of several
   */
  public record Told(double first, double unused, double used) {}

  /**
   * Starts a JVM, and asks it. Takes about a second.
   *
   * @throws Problem if that JVM could not be started or said nothing of use
   */
  public static Told inAJvmOfItsOwn() {
    Command.Outcome outcome =
        Command.of(
                Path.of("").toAbsolutePath(),
                Machine.java().toString(),
                ALL_COMPILERS,
                "-cp",
                classes().toString(),
                LyingLoop.class.getName())
            .run(PATIENCE);
    String[] numbers = outcome.out().strip().split(" ", -1);
    if (!outcome.good() || numbers.length != 3) {
      throw new Problem(
          "The JVM that should time a loop failed: %s. Does \"%s -version\" work?"
              .formatted(outcome.lastWord(), Machine.java()));
    }
    double[] seconds = Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
    return new Told(seconds[0], seconds[1], seconds[2]);
  }

  /** Where this class was loaded from. */
  private static Path classes() {
    try {
      return Path.of(LyingLoop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the JVM names no place of its classes", impossible);
    }
  }

  /** Prints three times, in seconds. */
  public static void main(String[] none) {
    Random random = new Random(1);
    float[] left = vector(random);
    float[] right = vector(random);
    long begin = System.nanoTime();
    float kept = dot(left, right);
    double first = System.nanoTime() - begin;
    double unused = Double.MAX_VALUE;
    double used = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) { // later rounds find everything compiled
      unused = Math.min(unused, unused(left, right));
      begin = System.nanoTime();
      kept += used(left, right);
      used = Math.min(used, (double) (System.nanoTime() - begin) / CALLS);
    }
    System.out.printf("%s %s %s%n", first / 1e9, unused / 1e9, used / 1e9);
    if (Float.isNaN(kept)) {
      throw new IllegalStateException("the numbers drawn were no numbers");
    }
  }

  private static float[] vector(Random random) {
    float[] drawn = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      drawn[i] = random.nextFloat();
    }
    return drawn;
  }

  /** Nanoseconds a call. */
  @SuppressWarnings({"ReturnValueIgnored", "CheckReturnValue"}) // that is the mistake to be seen
  private static double unused(float[] left, float[] right) {
    long begin = System.nanoTime();
    for (int call = 0; call < CALLS; call++) {
      dot(left, right);
    }
    return (double) (System.nanoTime() - begin) / CALLS;
  }

  private static float used(float[] left, float[] right) {
    float sum = 0;
    for (int call = 0; call < CALLS; call++) {
      left[0] = call; // or the same product could be calculated once for all calls
      sum += dot(left, right);
    }
    return sum;
  }

  private static float dot(float[] left, float[] right) {
    float sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
