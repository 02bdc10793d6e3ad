package attention.bench.cpu;

import attention.bench.LeftOut;
import attention.cost.OperationCount;
import attention.ladder.Sizes;
import java.util.List;
import java.util.Optional;

/**
 * What came out of one piece of work.
 *
 * @param name as in {@link Work}
 * @param sizes how large it is
 * @param measured the ladder from below, then PyTorch
 * @param leftOut those that could not be measured
 */
public record WorkRecord(String name, Sizes sizes, List<Measured> measured, List<LeftOut> leftOut) {
  /** PyTorch's scaled_dot_product_attention: what all others are compared with. */
  public static final String REFERENCE = "PyTorch, fused";

  /** Takes copies of the lists. */
  public WorkRecord {
    measured = List.copyOf(measured);
    leftOut = List.copyOf(leftOut);
  }

  /** The work. */
  public Work work() {
    return new Work(name, sizes);
  }

  /** What all others are compared with, if it was measured. */
  public Optional<Measured> reference() {
    return measured(REFERENCE);
  }

  /** The one of a title, if it was measured. */
  public Optional<Measured> measured(String title) {
    return measured.stream().filter(one -> one.title().equals(title)).findFirst();
  }

  /** How fast one is, in 10⁹ operations a second, by its median. */
  public double gflops(Measured one) {
    return OperationCount.of(sizes).total() / one.times().median() / 1e9;
  }
}
