package attention.gpu.rung;

import attention.gpu.Function;
import attention.gpu.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A rung that is ready to run, until it is closed: its kernels, its scratch memory, its works. */
public final class Prepared implements AutoCloseable {
  private final Deque<Runnable> held = new ArrayDeque<>();
  private final List<Work> works = new ArrayList<>();

  /** Keeps something that is to be given back. */
  void hold(Runnable giveBack) {
    held.push(giveBack);
  }

  void add(Work work) {
    works.add(work);
  }

  /** What the card has to do, one after another. */
  public List<Work> works() {
    return List.copyOf(works);
  }

  /** Its kernels, as the card's compiler made them, each once. */
  public List<Function> functions() {
    return works.stream()
        .filter(Work.Launch.class::isInstance)
        .map(work -> ((Work.Launch) work).function())
        .distinct()
        .toList();
  }

  /** Gives back its kernels and its scratch memory; a second time does nothing. */
  @Override
  public void close() {
    while (!held.isEmpty()) {
      held.pop().run();
    }
  }
}
