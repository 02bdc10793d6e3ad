package attention.gpu.guard;

import attention.gpu.Card;
import attention.gpu.CardSpoiled;
import attention.gpu.Driver;
import attention.gpu.Function;
import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import attention.gpu.Work;
import java.io.Serializable;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A card in a process of its own. When that is lost, the next call starts another; what the card
 * held before is lost too.
 */
final class GuardedDriver implements Driver {
  /** For cards that nobody closed and nobody can reach, as when a notebook's cell runs twice. */
  private static final Cleaner FORGOTTEN = Cleaner.create();

  private static final Duration FOR_A_MOMENT = Duration.ofSeconds(30);
  private static final Duration FOR_COMPILING = Duration.ofMinutes(3);

  /** Larger arrays go a part at a time, so that no process needs memory for the whole. */
  private static final int PART = 1 << 24;

  private final Patience patience;
  private final Handles handles = new Handles();
  private final HeldCard held;

  /**
   * Opens it.
   *
   * @param folder for the socket
   * @throws GpuProblem if that fails
   */
  GuardedDriver(CardLaunch launch, Path folder, Patience patience) {
    this.patience = patience;
    held = new HeldCard(launch, folder, handles);
    FORGOTTEN.register(this, held::abandon);
  }

  @Override
  public synchronized Card card() {
    return held.process().card();
  }

  @Override
  public synchronized int life() {
    return handles.life();
  }

  @Override
  public synchronized String lostWhile() {
    return handles.lostWhile();
  }

  @Override
  public synchronized long allocate(long bytes) {
    return (Long) held.ask(new Call.Allocate(bytes), FOR_A_MOMENT, "memory was taken");
  }

  @Override
  public synchronized void free(long address) {
    held.ask(new Call.Free(address), FOR_A_MOMENT, "memory was given back");
  }

  @Override
  public synchronized void write(long address, ByteBuffer bytes) {
    long to = address;
    while (bytes.hasRemaining()) {
      byte[] part = new byte[Math.min(bytes.remaining(), PART)];
      bytes.get(part);
      held.ask(new Call.Write(to, part), FOR_A_MOMENT, "numbers were copied to the card");
      to += part.length;
    }
  }

  @Override
  public synchronized ByteBuffer read(long address, long bytes) {
    if (bytes > Integer.MAX_VALUE - 8) {
      throw new GpuProblem(
          "%d bytes are more than one Java array holds; copy back a part of them."
              .formatted(bytes));
    }
    ByteBuffer all = ByteBuffer.allocate((int) bytes);
    while (all.hasRemaining()) {
      int part = Math.min(all.remaining(), PART);
      Call call = new Call.Read(address + all.position(), part);
      all.put((byte[]) held.ask(call, FOR_A_MOMENT, "numbers were copied from the card"));
    }
    return all.flip();
  }

  @Override
  public synchronized long compile(KernelSource source) {
    String doing = source.name() + " was compiled";
    return handles.given((Long) held.ask(new Call.Compile(source), FOR_COMPILING, doing));
  }

  @Override
  public synchronized Function function(long compiled, String name) {
    Call call = new Call.Find(handles.theirs(compiled), name);
    Function theirs =
        (Function) held.ask(call, FOR_A_MOMENT, "the kernel " + name + " was looked up");
    return handles.given(theirs);
  }

  @Override
  public synchronized void unload(long compiled) {
    Call call = new Call.Unload(handles.theirs(compiled));
    held.ask(call, FOR_A_MOMENT, "kernels were forgotten");
  }

  @Override
  public synchronized void run(List<? extends Work> works) {
    List<Work> theirs = handles.theirs(works);
    askToRun(new Call.Run(theirs), patience.forRuns(1), works);
  }

  @Override
  public synchronized double[] time(List<? extends Work> works, int repeats) {
    List<Work> theirs = handles.theirs(works);
    Call call = new Call.Time(theirs, repeats);
    return (double[]) askToRun(call, patience.forRuns(repeats), works);
  }

  @Override
  public synchronized String printed() {
    return held.printed(FOR_A_MOMENT);
  }

  @Override
  @SuppressWarnings("unchecked") // the other end has no other answer
  public synchronized Map<String, String> versions() {
    return (Map<String, String>)
        held.ask(new Call.Versions(), FOR_A_MOMENT, "the versions were asked for");
  }

  @Override
  public synchronized void close() {
    held.close();
  }

  /** Of the process that holds the card. */
  synchronized long pid() {
    return held.process().pid();
  }

  private Serializable askToRun(Call call, Duration time, List<? extends Work> works) {
    String titles = Work.titles(works);
    try {
      return held.ask(call, time, titles + " ran");
    } catch (CardProcess.Overdue overdue) {
      throw new CardSpoiled(Overrun.sentence(titles, time));
    }
  }
}
