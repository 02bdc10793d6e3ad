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
  private static final double CONSTANT_SCORE = 1.5;

  private double score = 1.5;

  /** Wrong: the power of e stands in the machine code as a number. */
  @Benchmark
  public double wrongConstant() {
    return Math.exp(CONSTANT_SCORE);
  }

  /** Right: the score is read, and its power calculated, every time. */
  @Benchmark
  public double rightReadFromAField() {
    return Math.exp(score);
  }
}
