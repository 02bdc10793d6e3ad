package attention.doctor;

import java.util.Properties;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Loads ND4J, multiplies two matrices and says what did it. */
public final class Nd4jProbe {
  private Nd4jProbe() {}

  /** Prints one line: the backend, and what multiplies its matrices. */
  public static void main(String[] arguments) {
    INDArray twos = Nd4j.create(new double[][] {{1, 1}, {1, 1}});
    if (twos.mmul(twos).getDouble(0, 0) != 2) {
      throw new IllegalStateException("1·1 + 1·1 was not 2");
    }
    Properties environment = Nd4j.getExecutioner().getEnvironmentInformation();
    System.out.printf(
        "%s on the %s, BLAS %s with %s threads%n",
        Nd4j.getBackend().getClass().getSimpleName(),
        environment.get("backend"),
        environment.get("blas.vendor"),
        environment.get("blas.threads"));
  }
}
