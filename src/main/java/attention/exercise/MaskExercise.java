package attention.exercise;

import attention.derive.Working;
import attention.mask.MaskedSoftmax;
import attention.mask.MaskedWeighting;
import attention.mistake.mask.MaskMistakes;
import attention.task.MaskTask;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lesson 07: scores become weights of what a query may see. */
public final class MaskExercise implements Exercise<MaskedWeighting> {
  @Override
  public Task<MaskedWeighting> task() {
    return new MaskTask();
  }

  @Override
  public List<Probe> probes() {
    return MaskProbes.ALL;
  }

  @Override
  public MaskedWeighting reference(Probe probe) {
    return new MaskedSoftmax();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    String result =
        seen(probe, row).length == 0
            ? "So is every other from query %d: its weights are zeros, by contract.".formatted(row)
            : "Its score becomes -∞, its weight e^(-∞) = 0.";
    return whyHidden(probe, row, column)
        .map(why -> why + "\n" + result)
        .orElseGet(() -> share(probe, row, column));
  }

  /**
   * Why a query may not see a key; nothing if it may.
   *
   * @param query from 1
   * @param key from 1
   */
  public static Optional<String> whyHidden(Probe probe, int query, int key) {
    int keys = probe.array("scores").columns();
    int place = query + keys - probe.array("scores").rows();
    if (key > length(probe)) {
      return Optional.of(
          "Key %d is hidden: it is padding, since length is %d.".formatted(key, length(probe)));
    }
    if (causal(probe) && key > place) {
      return Optional.of(
          "Key %d is hidden from query %d, which stands at %s."
              .formatted(key, query, place > 0 ? "key " + place : "none, before the first key"));
    }
    return Optional.empty();
  }

  private String share(Probe probe, int row, int column) {
    double[] scores = probe.array("scores").getRow(row - 1L).toDoubleVector();
    int[] seen = seen(probe, row);
    double weight = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    return "A[%d,%d] = e^S[%d,%d] / Σ_j e^S[%d,j], j over the keys that query %d may see: %s\n"
            .formatted(
                row,
                column,
                row,
                column,
                row,
                row,
                IntStream.of(seen).mapToObj(String::valueOf).collect(Collectors.joining(", ")))
        + Working.share(
            IntStream.of(seen).mapToDouble(key -> scores[key - 1]).toArray(),
            1 + (int) IntStream.of(seen).filter(key -> key < column).count(),
            weight);
  }

  /** The keys that a query may see, all from 1. */
  private static int[] seen(Probe probe, int query) {
    return IntStream.rangeClosed(1, probe.array("scores").columns())
        .filter(key -> whyHidden(probe, query, key).isEmpty())
        .toArray();
  }

  @Override
  public List<Class<? extends MaskedWeighting>> mistakes() {
    return MaskMistakes.all();
  }

  private static int length(Probe probe) {
    return probe.setting("length", Integer.class);
  }

  private static boolean causal(Probe probe) {
    return probe.setting("causal", Boolean.class);
  }
}
