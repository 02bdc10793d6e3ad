package attention.bench.cpu;

import attention.bench.peer.Peer;
import attention.ladder.Rung;
import attention.ladder.Sizes;
import attention.multihead.MultiHead;
import attention.problem.OutOfMemory;
import attention.trace.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Answers the lines that drive a child: what rungs there are, how large the work is, and then one
 * call of one rung at a time. {@link PeerLines} has them all.
 */
final class RungServer {
  /** So much of a work is enough to load and to compile what one call of the whole needs. */
  private static final int FEW_TOKENS = 256;

  private static final long WARM_NANOS = 1_500_000_000L;

  private final List<Rung> rungs;
  private final IntFunction<String> peak;
  private Sizes sizes;
  private int threads;
  private Inputs inputs;
  private int prepared = -1;
  private Supplier<INDArray> call;
  private INDArray result;

  /**
   * @param peak for so many threads, says the machine's peak in GFLOP/s and how it was measured;
   *     empty if that is not known
   */
  RungServer(List<Rung> rungs, IntFunction<String> peak) {
    this.rungs = rungs;
    this.peak = peak;
  }

  /**
   * Does what a line says.
   *
   * @return the answer, in one line
   */
  String answer(String line) {
    try {
      return Peer.YES + answered(line.split(" ", 2)).replaceAll("\\R", " ");
    } catch (IOException | RuntimeException | OutOfMemoryError failed) {
      return Peer.NO + reason(failed).replaceAll("\\R", " ");
    }
  }

  private String answered(String[] line) throws IOException {
    String rest = line.length > 1 ? line[1] : "";
    return switch (line[0]) {
      case PeerLines.ABOUT ->
          "%s, %s".formatted(Runtime.version().toString(), System.getProperty("java.vm.name"));
      case PeerLines.TITLES -> rungs.stream().map(Rung::title).collect(Collectors.joining("\t"));
      case PeerLines.WORK -> sized(rest.split(" "));
      case PeerLines.ESTIMATE -> Double.toString(rung(rest).bytes(sizes, threads));
      case PeerLines.INPUTS -> written(Path.of(rest));
      case PeerLines.CALL -> Double.toString(seconds(Integer.parseInt(rest)));
      case PeerLines.RESULT -> saved(Path.of(rest));
      case PeerLines.MEMORY -> memory(Integer.parseInt(rest));
      case PeerLines.PEAK -> peak.apply(Integer.parseInt(rest));
      default ->
          throw new IllegalArgumentException("the line \"%s\" is unknown".formatted(line[0]));
    };
  }

  private String sized(String[] words) {
    sizes = PeerLines.sizes(words);
    threads = PeerLines.threads(words);
    inputs = null;
    prepared = -1;
    return "";
  }

  private String written(Path file) throws IOException {
    inputs = Inputs.of(sizes);
    FloatFile.write(inputs.all(), file);
    return "";
  }

  private double seconds(int index) {
    if (prepared != index) {
      call = prepared(rungs.get(index), sizes, inputs);
      prepared = index;
    }
    if (result != null) {
      result.close(); // else hundreds of them wait for Java to collect
    }
    long start = System.nanoTime();
    result = call.get();
    return (System.nanoTime() - start) / 1e9;
  }

  private String saved(Path file) throws IOException {
    FloatFile.write(List.of(result), file);
    return "";
  }

  private String memory(int index) throws IOException {
    Rung rung = rungs.get(index);
    warm(rung);
    inputs = Inputs.of(sizes);
    Supplier<INDArray> whole = prepared(rung, sizes, inputs);
    INDArray[] kept = new INDArray[1];
    OptionalDouble peak = PeakMemory.during(() -> kept[0] = whole.get());
    double ofResult = (double) kept[0].length() * kept[0].dataType().width();
    return peak.isPresent() ? Double.toString(Math.max(0, peak.getAsDouble() - ofResult)) : "";
  }

  /** Else the memory of Java's own compiler would be counted too. */
  private void warm(Rung rung) {
    Sizes few =
        new Sizes(
            1,
            Math.min(sizes.tokens(), FEW_TOKENS),
            sizes.dModel(),
            sizes.heads(),
            sizes.causal(),
            sizes.projected());
    Supplier<INDArray> small = prepared(rung, few, Inputs.of(few));
    long end = System.nanoTime() + WARM_NANOS;
    do {
      small.get().close();
    } while (System.nanoTime() < end);
  }

  private Supplier<INDArray> prepared(Rung rung, Sizes sizes, Inputs inputs) {
    var mask = Inputs.mask(sizes);
    List<INDArray> tokens = inputs.tokens();
    if (sizes.projected()) {
      MultiHead attention = rung.multiHead(inputs.weights(sizes.heads()), threads);
      INDArray x = tokens.get(0);
      return () -> attention.of(x, x, x, mask);
    }
    var attention = rung.attention(threads);
    return () -> attention.of(tokens.get(0), tokens.get(1), tokens.get(2), mask, Trace.none());
  }

  private Rung rung(String index) {
    return rungs.get(Integer.parseInt(index));
  }

  private static String reason(Throwable failed) {
    return OutOfMemory.isMeantBy(failed)
        ? "there was not enough memory for it"
        : failed.getClass().getSimpleName() + ", " + failed.getMessage();
  }
}
