package attention.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A lie: the compiler leaves out what nobody will see. The first benchmark throws its sum away, and
 * may take no longer than the empty one; the last returns it, and JMH takes it as used.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B07ResultNobodyUses {
  @Param("1000")
  int n;

  private double[] scores;

  @Setup
  public void draw() {
    scores = new double[n];
    for (int i = 0; i < n; i++) {
      scores[i] = Math.sin(i);
    }
  }

  @Benchmark
  public void nothingAtAll() {}

  /** Wrong: a time near zero for n squares and additions. */
  @Benchmark
  @SuppressWarnings("UnusedVariable") // this is the mistake
  public void wrongThrownAway() {
    double sum = sumOfSquares();
  }

  /** Right: the sum has to be calculated. */
  @Benchmark
  public double rightReturned() {
    return sumOfSquares();
  }

  private double sumOfSquares() {
    double sum = 0;
    for (double score : scores) {
      sum += score * score;
    }
    return sum;
  }
}
