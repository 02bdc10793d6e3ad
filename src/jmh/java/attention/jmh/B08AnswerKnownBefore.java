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
 * A lie: what depends on constants alone is calculated once, by the compiler. A program that reads
 * its numbers from a file has no such luck; a field that may change gives none either.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B08AnswerKnownBefore {
  private static final double CONSTANT_SCORE = 10;
  private static final int CONSTANT_WIDTH = 64;

  private double score = 10;
  private int width = 64;

  /** Wrong: 10/√64 stands in the machine code as 1.25. */
  @Benchmark
  public double wrongConstant() {
    return CONSTANT_SCORE / Math.sqrt(CONSTANT_WIDTH);
  }

  /** Right: score and width are read, and the root is taken, every time. */
  @Benchmark
  public double rightReadFromFields() {
    return score / Math.sqrt(width);
  }
}
