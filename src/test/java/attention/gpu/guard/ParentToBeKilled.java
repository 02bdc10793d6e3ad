package attention.gpu.guard;

import attention.gpu.Gpu;

/**
 * Opens a card of paper, prints the number of its process, and runs a kernel that makes a file and
 * then never ends.
 */
final class ParentToBeKilled {
  private ParentToBeKilled() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    GuardedDriver driver = PaperCards.driver(Patience.ENDLESS);
    try (Gpu gpu = Gpu.over(driver)) {
      System.out.println(driver.pid());
      PaperCards.run(gpu, PaperServer.ENDLESS_AFTER + arguments[0]);
    }
  }
}
