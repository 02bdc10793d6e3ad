package attention.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A lie: the compiler leaves out what nobody will see. The second benchmark throws its result away
 * and takes no longer than the empty one; the last returns it, and JMH takes it as used.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B07ResultNobodyUses {
  private double score = 10;
  private int width = 64;

  @Benchmark
  public void nothingAtAll() {}

  /** Wrong: it seems that a root and a division cost nothing. */
  @Benchmark
  @SuppressWarnings("UnusedVariable") // this is the mistake
  public void wrongThrownAway() {
    double scaled = score / Math.sqrt(width);
  }

  /** Right: somebody gets the scaled score, so it must be calculated. */
  @Benchmark
  public double rightReturned() {
    return score / Math.sqrt(width);
  }
}
