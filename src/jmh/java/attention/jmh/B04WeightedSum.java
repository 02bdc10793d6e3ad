package attention.jmh;

import attention.mix.WeightedSum;
import attention.tensor.Gaussian;
import attention.weight.Softmax;
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

/** What mixing costs: n²·d multiplications, as many as the scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B04WeightedSum {
  @Param({"128", "512"})
  int n;

  @Param({"64", "512"})
  int d;

  private final WeightedSum mixing = new WeightedSum();
  private INDArray weights;
  private INDArray values;

  @Setup
  public void draw() {
    Gaussian gaussian = Gaussian.withSeed(1);
    weights = new Softmax().of(gaussian.matrix(n, n));
    values = gaussian.matrix(n, d);
  }

  @Benchmark
  public INDArray mix() {
    return mixing.of(weights, values);
  }
}
