package attention.jmh;

import attention.ladder.Matrix;
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

/**
 * A lie: the first runs are interpreted, the next compiled in haste, and only later ones run at
 * full speed. The first benchmark times a single call in a new JVM, the second what it becomes.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class B09FirstRun {
  @Param("128")
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

  /** Wrong, unless it is the start that is to be timed. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public Matrix wrongFirstCall() {
    return multiply();
  }

  /** Right: warm first, and then many calls. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  @Fork(2)
  public Matrix rightWarmedUp() {
    return multiply();
  }

  private Matrix multiply() {
    new ReorderedLoops().multiply(product, left, right);
    return product;
  }
}
