package attention.jmh;

import attention.head.AttentionFunction;
import attention.ladder.Ladder;
import attention.tensor.Gaussian;
import java.util.concurrent.TimeUnit;
import org.nd4j.linalg.api.ndarray.INDArray;
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

/** What one head costs on each rung of the ladder: scores, softmax and mixing together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B05Head {
  @Param({"128", "512"})
  int n;

  /** From the slowest, 0. */
  @Param({"0", "1", "2", "3", "4", "5"})
  int rung;

  private AttentionFunction attention;
  private INDArray queries;
  private INDArray keys;
  private INDArray values;

  @Setup
  public void draw() {
    Gaussian gaussian = Gaussian.withSeed(1);
    queries = gaussian.matrix(n, 64);
    keys = gaussian.matrix(n, 64);
    values = gaussian.matrix(n, 64);
    attention = Ladder.rungs().get(rung).attention(1);
  }

  @Benchmark
  public INDArray attend() {
    return attention.of(queries, keys, values);
  }
}
