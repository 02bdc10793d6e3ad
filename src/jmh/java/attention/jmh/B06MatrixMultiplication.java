package attention.jmh;

import attention.ladder.BlockedLoops;
import attention.ladder.Matrix;
import attention.ladder.MatrixMultiplication;
import attention.ladder.PlainLoops;
import attention.ladder.ReorderedLoops;
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

/** The same n³ multiplications in three orders: only the way through memory differs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B06MatrixMultiplication {
  @Param({"64", "512"})
  int n;

  private Matrix left;
  private Matrix right;
  private Matrix product;

  @Setup
  public void draw() {
    left = Squares.random(n, 1);
    right = Squares.random(n, 2);
    product = Matrix.zeros(n, n);
  }

  @Benchmark
  public Matrix plain() {
    return by(new PlainLoops());
  }

  @Benchmark
  public Matrix reordered() {
    return by(new ReorderedLoops());
  }

  @Benchmark
  public Matrix blocked() {
    return by(new BlockedLoops());
  }

  private Matrix by(MatrixMultiplication way) {
    way.multiply(product, left, right);
    return product;
  }
}
