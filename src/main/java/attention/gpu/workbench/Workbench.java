package attention.gpu.workbench;

import attention.gpu.Card;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.guard.Cards;
import attention.gpu.guard.Patience;
import attention.report.Lines;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A card to try kernels on: this machine's own, or else the emulated one, or else none. What the
 * card refuses comes back as a sentence, so that a page goes on.
 *
 * <pre>{@code
 * Workbench workbench = Workbench.open(Duration.ofSeconds(3));
 * workbench.where();
 * workbench.run(gpu -> gpu.card().processors());
 * }</pre>
 */
public final class Workbench implements AutoCloseable {
  private final Gpu gpu; // null where there is no card of either kind
  private final boolean real;
  private final String where;

  private Workbench(Gpu gpu, boolean real, String where) {
    this.gpu = gpu;
    this.real = real;
    this.where = where;
  }

  /**
   * Opens the best card there is.
   *
   * @param patience how long a kernel may run before it is stopped
   */
  public static Workbench open(Duration patience) {
    return open(
        () -> Cards.open(Patience.of(patience)), () -> Cards.emulated(Patience.of(patience)));
  }

  static Workbench open(Supplier<Gpu> card, Supplier<Gpu> emulated) {
    try {
      Gpu gpu = card.get();
      return new Workbench(
          gpu, true, "Kernels of this page run on this machine's card: " + of(gpu));
    } catch (GpuProblem noCard) {
      return without(noCard.getMessage(), emulated);
    }
  }

  private static Workbench without(String noCard, Supplier<Gpu> emulated) {
    try {
      Gpu gpu = emulated.get();
      return new Workbench(
          gpu,
          false,
          "%s%n%nSo kernels of this page run on the %s, far slower than on a card, and closely watched. Its times say nothing of a card's."
              .formatted(noCard, gpu.card().name()));
    } catch (GpuProblem noCompiler) {
      return new Workbench(
          null,
          false,
          "%s%n%n%s%n%nSo no kernel of this page runs here; read on, and see what it is about."
              .formatted(noCard, noCompiler.getMessage()));
    }
  }

  private static String of(Gpu gpu) {
    Card card = gpu.card();
    return "%s, compute capability %s, %d multiprocessors, driver for CUDA %s."
        .formatted(card.name(), card.capability(), card.processors(), card.cuda());
  }

  /** What kernels run on here; where that is no card, what is missing and how to get it. */
  public String where() {
    return wrapped(where);
  }

  /** Whether it is a card, and its times are a card's. */
  public boolean isCard() {
    return real;
  }

  /** The card of either kind, if there is one. */
  public Optional<Gpu> gpu() {
    return Optional.ofNullable(gpu);
  }

  /**
   * Does something on the card.
   *
   * @return what came out of it; or else the sentence in which it was refused, or says that there
   *     is nothing to run it on
   */
  public Object run(Function<Gpu, ?> work) {
    if (gpu == null) {
      return "(Not run: there is nothing here to run it on; the cell that opened the card says why.)";
    }
    try {
      return work.apply(gpu);
    } catch (GpuProblem problem) {
      return wrapped(problem.getMessage());
    }
  }

  /** A page breaks long lines anywhere, this in front of a word. */
  private static String wrapped(String text) {
    return text.lines().map(line -> Lines.wrapped(line, 0)).collect(Collectors.joining("\n"));
  }

  /** Closes the card. */
  @Override
  public void close() {
    if (gpu != null) {
      gpu.close();
    }
  }
}
