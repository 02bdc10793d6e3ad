package attention.fast;

import attention.testing.Draw;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A program that attends twice, and prints the first context of the last. */
public final class OneCall {
  private OneCall() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    INDArray tokens = tokens();
    new FastAttention(2).of(tokens, tokens, tokens);
    INDArray context = new FastAttention(2).of(tokens, tokens, tokens);
    System.out.println(Arrays.toString(context.getRow(0).toDoubleVector()));
  }

  static INDArray tokens() {
    return new Draw(9).uniform(20, 3);
  }
}
