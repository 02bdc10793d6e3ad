package attention.bench.cpu;

import java.util.OptionalDouble;

/**
 * The machine and the programs that were measured.
 *
 * @param processor its name, as far as the system tells
 * @param processors how many Java may use
 * @param system the operating system
 * @param java version and name of the Java that ran the ladder
 * @param torch version of PyTorch; empty if it was not measured
 * @param peakGflops the most it was seen to calculate, in 10⁹ operations a second; null if it was
 *     not measured
 * @param peakHow how that was measured; empty if it was not
 */
public record Host(
    String processor,
    int processors,
    String system,
    String java,
    String torch,
    Double peakGflops,
    String peakHow) {
  /** The measured peak in 10⁹ operations a second. */
  public OptionalDouble peak() {
    return peakGflops == null ? OptionalDouble.empty() : OptionalDouble.of(peakGflops);
  }
}
