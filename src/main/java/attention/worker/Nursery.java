package attention.worker;

import attention.problem.Problem;
import attention.process.Children;
import attention.process.LastWords;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/**
 * The start of one child, until it is warm.
 *
 * @param launch how it is started
 */
record Nursery(Launch launch) {
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration INTRODUCTION = Duration.ofSeconds(5);

  /**
   * Starts a child and waits until it is warm.
   *
   * @throws Problem if it does not start, or not in time
   */
  Child child() {
    String token = token();
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process = Children.start(launch.builder(door.getLocalPort(), token));
      process.getOutputStream().close();
      LastWords lastWords = new LastWords(process.getInputStream());
      try {
        return new Child(process, lastWords, warm(door, token, process));
      } catch (IOException exception) {
        Children.end(process);
        throw notStarted(lastWords.reason(exception.getMessage()), exception);
      }
    } catch (IOException exception) {
      throw notStarted(exception.getMessage(), exception);
    }
  }

  private Wire warm(ServerSocket door, String token, Process process) throws IOException {
    long deadline = System.nanoTime() + launch.patience().toNanos();
    Wire wire = open(door, token, process, deadline);
    try {
      waitUntilReady(wire, deadline);
      return wire;
    } catch (IOException exception) {
      wire.close();
      throw exception;
    }
  }

  private void waitUntilReady(Wire wire, long deadline) throws IOException {
    long left = deadline - System.nanoTime();
    wire.patience(Duration.ofNanos(left).plus(LOOK));
    try {
      Message first = wire.receive();
      if (!(first instanceof Message.Ready)) {
        throw new IOException("it began with " + first);
      }
    } catch (SocketTimeoutException exception) {
      throw new IOException(late(), exception);
    }
  }

  /** The first who knows the token. */
  private Wire open(ServerSocket door, String token, Process process, long deadline)
      throws IOException {
    door.setSoTimeout((int) LOOK.toMillis());
    while (process.isAlive() && System.nanoTime() < deadline) {
      try {
        Wire wire = new Wire(door.accept());
        if (isChild(wire, token)) {
          return wire;
        }
        wire.close();
      } catch (SocketTimeoutException nobodyYet) {
        // Before the next look: does it still live?
      }
    }
    throw new IOException(process.isAlive() ? late() : "it ended at once");
  }

  /**
   * Any program of this machine may knock, say nothing, or hang up: that ends nothing but itself.
   */
  private static boolean isChild(Wire wire, String token) {
    try {
      wire.patience(INTRODUCTION);
      return wire.introducedAs(token);
    } catch (IOException stranger) {
      return false;
    }
  }

  private String late() {
    return "it was not ready within " + launch.patience().toSeconds() + " s";
  }

  private static String token() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static Problem notStarted(String reason, Exception cause) {
    return new Problem(
        "The second Java, in which your code is tried, did not start: %s. Delete the folder target, so that the course is built anew, and try again; ./attention doctor looks at the rest."
            .formatted(reason),
        cause);
  }
}
