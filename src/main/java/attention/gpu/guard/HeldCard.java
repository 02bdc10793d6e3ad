package attention.gpu.guard;

import attention.gpu.CardSpoiled;
import attention.gpu.GpuProblem;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** The process that holds the card now: none after it was lost, until the next call. */
final class HeldCard {
  private final CardLaunch launch;
  private final Path folder;
  private final Handles handles;
  private CardProcess process;
  private String printedBefore = "";
  private boolean open = true;

  /**
   * Starts the first.
   *
   * @param folder for the socket
   * @param handles hear of each loss
   */
  HeldCard(CardLaunch launch, Path folder, Handles handles) {
    this.launch = launch;
    this.folder = folder;
    this.handles = handles;
    process = CardProcess.start(launch, folder);
  }

  /**
   * The one that holds it, or a new one.
   *
   * @throws GpuProblem if the card was closed, or does not open
   */
  CardProcess process() {
    if (!open) {
      throw new GpuProblem("This card was closed; open it again.");
    }
    if (process == null) {
      process = CardProcess.start(launch, folder);
    }
    return process;
  }

  /** {@link CardProcess#ask}; notes if the process is lost with it. */
  Serializable ask(Call call, Duration time, String doing) {
    CardProcess current = process();
    try {
      return current.ask(call, time, doing);
    } catch (CardSpoiled lost) {
      process = null;
      printedBefore += current.lastPrinted();
      handles.lose(doing);
      throw lost;
    }
  }

  /** What kernels printed since this was last asked, also those of a lost process. */
  String printed(Duration time) {
    String now = "";
    if (process != null) {
      CardProcess current = process;
      String mark = UUID.randomUUID().toString();
      ask(new Call.Printed(mark), time, "what kernels printed was fetched");
      now = current.printedUntil(mark);
    }
    String all = printedBefore + now;
    printedBefore = "";
    return all;
  }

  /** Lets the card give back what it holds; a second time does nothing. */
  void close() {
    open = false;
    if (process != null) {
      process.close();
      process = null;
    }
  }

  /** Ends the process without a word. */
  void abandon() {
    if (process != null) {
      process.end();
    }
  }
}
