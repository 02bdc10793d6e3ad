package attention.kernel;

/** Runs one cell without a Jupyter, to tell whether the kernel works on this Java. */
public final class SelfTest {
  private SelfTest() {}

  /** Prints what the cell {@code 1 + 1} gave. */
  public static void main(String[] arguments) {
    try (CellEvaluator evaluator = new CellEvaluator(System.getProperty("java.class.path"))) {
      System.out.println("1 + 1 in a cell gave " + evaluator.evaluate(1, "1 + 1"));
    }
  }
}
