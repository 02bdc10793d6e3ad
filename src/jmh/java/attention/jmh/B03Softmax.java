package attention.jmh;

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

/** What softmax costs: n² powers of e, whatever the width of a head. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B03Softmax {
  @Param({"128", "512"})
  int n;

  private final Softmax softmax = new Softmax();
  private INDArray scores;

  @Setup
  public void draw() {
    Gaussian gaussian = Gaussian.withSeed(1);
    scores = gaussian.matrix(n, n);
  }

  @Benchmark
  public INDArray weigh() {
    return softmax.of(scores);
  }
}
