package attention.launch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A launch of a grid of blocks, on the processor. The threads run one after another in a shuffled
 * order: a card promises no order either, and code that needs one goes wrong here as well. Two
 * launches alike have the same orders, so that what went wrong once can be looked at again.
 */
public final class Launch {
  private static final long SEED = 15;

  private final Xy gridDim;
  private final Xy blockDim;
  private final Random random = new Random(SEED);
  private final List<Access> accesses = new ArrayList<>();
  private Place now; // null while no thread runs: what the host does is no fault

  /**
   * A launch of so many blocks of so many threads each.
   *
   * @throws IllegalArgumentException if there is not at least one of each in each direction
   */
  public Launch(Xy gridDim, Xy blockDim) {
    if (Math.min(gridDim.x(), gridDim.y()) < 1 || Math.min(blockDim.x(), blockDim.y()) < 1) {
      throw new IllegalArgumentException(
          "a grid of %s blocks with %s threads each has nothing to do; each size is at least 1"
              .formatted(gridDim, blockDim));
    }
    this.gridDim = gridDim;
    this.blockDim = blockDim;
  }

  /**
   * Copies numbers into memory that this launch watches.
   *
   * @param name what a fault calls it
   */
  public GlobalMemory memory(String name, float... numbers) {
    return new GlobalMemory(
        numbers,
        (use, index) -> {
          if (now != null) {
            boolean writes = use == GlobalMemory.Use.WRITE;
            accesses.add(new Access(now, writes, name, numbers.length, index));
          }
        });
  }

  /**
   * Runs every thread once. Each run has another order, so threads that count calls instead of
   * reading their place write numbers in the second run that others wrote in the first.
   *
   * @param thread what one of them does
   */
  public void run(Consumer<Place> thread) {
    List<Place> order = places();
    Collections.shuffle(order, random);
    for (Place place : order) {
      now = place;
      thread.accept(place);
    }
    now = null;
  }

  /**
   * The first fault, whatever the order was: of writes outside, else of reads outside, else of
   * numbers that two threads write, else of threads that write two numbers.
   */
  public Optional<Fault> fault() {
    List<Access> sorted =
        accesses.stream()
            .sorted(Comparator.comparingInt(Access::index).thenComparing(Access::place))
            .toList();
    List<Access> writes = sorted.stream().filter(Access::writes).toList();
    return outside(writes)
        .or(() -> outside(sorted))
        .or(() -> sharedBy(writes))
        .or(() -> manyBy(writes));
  }

  private static Optional<Fault> outside(List<Access> some) {
    return some.stream().filter(Access::isOutside).findFirst().map(Fault.Outside::new);
  }

  private static Optional<Fault> sharedBy(List<Access> writes) {
    return writes.stream()
        .map(one -> sameCell(writes.stream().filter(one::meetsCellOf).toList()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether these writes of one number, sorted by place, are of several threads. */
  private static Optional<Fault> sameCell(List<Access> writes) {
    Access first = writes.get(0);
    Access last = writes.get(writes.size() - 1);
    int threads = (int) writes.stream().map(Access::place).distinct().count();
    return threads == 1 ? Optional.empty() : Optional.of(new Fault.SameCell(first, last, threads));
  }

  private static Optional<Fault> manyBy(List<Access> writes) {
    for (Access one : writes) {
      for (Access other : writes) {
        if (one.place().equals(other.place()) && !one.meetsCellOf(other)) {
          return Optional.of(new Fault.ManyCells(one, other));
        }
      }
    }
    return Optional.empty();
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int block = 0; block < gridDim.count(); block++) {
      for (int thread = 0; thread < blockDim.count(); thread++) {
        places.add(new Place(gridDim, blockDim, in(gridDim, block), in(blockDim, thread)));
      }
    }
    return places;
  }

  private static Xy in(Xy size, int number) {
    return new Xy(number % size.x(), number / size.x());
  }
}
