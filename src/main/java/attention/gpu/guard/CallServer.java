package attention.gpu.guard;

import attention.gpu.Card;
import attention.gpu.CardSpoiled;
import attention.gpu.Driver;
import attention.gpu.GpuProblem;
import java.io.IOException;
import java.io.Serializable;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * The process that holds the card: does what its parent calls for, one call after another, and ends
 * when the parent is gone, whatever it is doing.
 */
public final class CallServer {
  private static final Duration FOR_EVER = Duration.ofDays(10_000);
  private static final int BROKEN = 70;

  private final Wire parent;
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

  private CallServer(Wire parent) {
    this.parent = parent;
  }

  /**
   * Opens a card and serves it; does not return.
   *
   * @param socket at which the parent waits
   * @param opening opens the card; its refusal is the first answer
   */
  public static void serve(Path socket, Supplier<Driver> opening) {
    try {
      SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      channel.connect(UnixDomainSocketAddress.of(socket));
      new CallServer(new Wire(channel)).serve(opening);
    } catch (IOException gone) {
      end(0); // nobody is left to whom it could be said
    }
  }

  private void serve(Supplier<Driver> opening) throws IOException {
    Driver[] driver = new Driver[1];
    answer(() -> opened(driver, opening));
    if (driver[0] == null) {
      end(0);
    }
    Thread listener = new Thread(this::listen, "calls");
    listener.setDaemon(true);
    listener.start();
    while (true) {
      Call call = next();
      answer(() -> call.on(driver[0]));
      if (call instanceof Call.Close) {
        end(0);
      }
    }
  }

  private static Card opened(Driver[] driver, Supplier<Driver> opening) {
    driver[0] = opening.get();
    return driver[0].card();
  }

  private void answer(Supplier<Serializable> work) throws IOException {
    try {
      parent.send(new Reply.Answer(work.get()), FOR_EVER);
    } catch (CardSpoiled spoiled) {
      parent.send(new Reply.Refusal(spoiled.getMessage(), true), FOR_EVER);
      end(0);
    } catch (GpuProblem refused) {
      parent.send(new Reply.Refusal(refused.getMessage(), false), FOR_EVER);
    } catch (RuntimeException | LinkageError | OutOfMemoryError broken) {
      parent.send(
          new Reply.Refusal("The program that holds the card failed: " + broken, true), FOR_EVER);
      end(BROKEN);
    }
  }

  private Call next() {
    try {
      return calls.take();
    } catch (InterruptedException nobodyInterrupts) {
      throw new IllegalStateException(nobodyInterrupts);
    }
  }

  /** Also while a kernel runs that never ends, somebody must notice that the parent is gone. */
  private void listen() {
    try {
      while (true) {
        calls.add((Call) parent.receive(FOR_EVER));
      }
    } catch (IOException gone) {
      end(0);
    }
  }

  /** Without closing anything, which could wait for a kernel; the driver tidies up behind us. */
  private static void end(int status) {
    Runtime.getRuntime().halt(status);
  }
}
