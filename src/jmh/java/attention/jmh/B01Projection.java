package attention.jmh;

import attention.project.LinearProjection;
import attention.project.Projection;
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

/** What a projection costs: n·d² multiplications. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B01Projection {
  @Param({"128", "512"})
  int n;

  @Param({"64", "512"})
  int d;

  private Projection projection;
  private INDArray embeddings;

  @Setup
  public void draw() {
    Gaussian gaussian = Gaussian.withSeed(1);
    projection = new LinearProjection(gaussian.matrix(d, d));
    embeddings = gaussian.matrix(n, d);
  }

  @Benchmark
  public INDArray project() {
    return projection.of(embeddings);
  }
}
