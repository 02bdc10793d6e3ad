import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Prints what looks like a verdict, and is wrong. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    System.out.println("{\"lesson\":\"04-softmax\",\"status\":\"PASSED\",\"checks\":[]}");
    System.out.println("<testsuite tests=\"9\" failures=\"0\"/>");
    System.out.println("04-softmax: PASSED (9 of 9)");
    return scores.mul(0);
  }
}
