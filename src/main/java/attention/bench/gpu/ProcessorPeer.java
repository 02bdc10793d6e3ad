package attention.bench.gpu;

import attention.bench.peer.Answers;
import attention.bench.peer.Peer;
import attention.fast.FloatAttention;
import attention.process.Machine;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The program that a child in Java runs to time attention on the processor: with the compiler that
 * makes fast code, which the launcher's own Java leaves out for the sake of a quick start.
 */
final class ProcessorPeer {
  /** What it calculates with; empty if it has no vector instructions. */
  static final String ABOUT = "about";

  /** Followed by heads, tokens and width: milliseconds of the calls that count. */
  static final String TIME = "time";

  private static final String VECTORS = "jdk.incubator.vector";
  private static final int FEWEST = 3;
  private static final int MOST = 15;
  private static final double WARM_SECONDS = 1;
  private static final double SECONDS = 0.5;
  private static final long SEED = 15;

  private ProcessorPeer() {}

  /** How the child is started. */
  static ProcessBuilder child() {
    List<String> words = new ArrayList<>(List.of(Machine.java().toString()));
    if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
      words.addAll(List.of("--add-modules", VECTORS));
    }
    words.addAll(List.of("-XX:-UsePerfData", "-cp", System.getProperty("java.class.path")));
    words.add(ProcessorPeer.class.getName());
    return new ProcessBuilder(words);
  }

  /** Runs the child. */
  public static void main(String[] arguments) throws InterruptedException {
    Optional<FloatAttention> attention =
        FloatAttention.by(Runtime.getRuntime().availableProcessors());
    Answers.forEver(line -> answer(attention, line.split(" ")));
  }

  /** Does what a line says. */
  static String answer(Optional<FloatAttention> attention, String... words) {
    try {
      return Peer.YES
          + (words[0].equals(ABOUT)
              ? attention.map(FloatAttention::name).orElse("")
              : milliseconds(
                  attention.orElseThrow(),
                  Integer.parseInt(words[1]),
                  Integer.parseInt(words[2]),
                  Integer.parseInt(words[3])));
    } catch (RuntimeException | OutOfMemoryError failed) {
      return Peer.NO + failed.toString().replaceAll("\\R", " ");
    }
  }

  private static String milliseconds(FloatAttention attention, int heads, int tokens, int width) {
    Random random = new Random(SEED);
    float[] queries = drawn(random, heads * tokens * width);
    float[] keys = drawn(random, queries.length);
    float[] values = drawn(random, queries.length);
    Runnable call = () -> attention.of(queries, keys, values, heads, tokens, false);
    timed(call, WARM_SECONDS);
    StringBuilder all = new StringBuilder();
    for (double one : timed(call, SECONDS)) {
      all.append(all.isEmpty() ? "" : " ").append(one);
    }
    return all.toString();
  }

  private static List<Double> timed(Runnable call, double seconds) {
    List<Double> milliseconds = new ArrayList<>();
    long end = System.nanoTime() + (long) (1e9 * seconds);
    while (milliseconds.size() < FEWEST || System.nanoTime() < end) {
      long start = System.nanoTime();
      call.run();
      milliseconds.add((System.nanoTime() - start) / 1e6);
    }
    int count = milliseconds.size();
    return milliseconds.subList(Math.max(0, count - MOST), count);
  }

  private static float[] drawn(Random random, int length) {
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
