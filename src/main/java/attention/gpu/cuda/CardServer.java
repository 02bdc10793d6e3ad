package attention.gpu.cuda;

import attention.gpu.guard.CallServer;
import java.nio.file.Path;

/** The program that holds the card: answers its parent's calls until that is gone. */
public final class CardServer {
  private CardServer() {}

  /**
   * Runs it.
   *
   * @param arguments the socket at which the parent waits, and the card's number
   */
  public static void main(String[] arguments) {
    int number = Integer.parseInt(arguments[1]);
    CallServer.serve(Path.of(arguments[0]), () -> CudaDriver.open(number));
  }
}
