package attention.jmh;

import attention.score.ScaledDotProductScores;
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

/** What scores cost: n²·d multiplications. Twice the tokens, four times the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B02Scores {
  @Param({"128", "512"})
  int n;

  @Param({"64", "512"})
  int d;

  private final ScaledDotProductScores scores = new ScaledDotProductScores();
  private INDArray queries;
  private INDArray keys;

  @Setup
  public void draw() {
    Gaussian gaussian = Gaussian.withSeed(1);
    queries = gaussian.matrix(n, d);
    keys = gaussian.matrix(n, d);
  }

  @Benchmark
  public INDArray score() {
    return scores.between(queries, keys);
  }
}
