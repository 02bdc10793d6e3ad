package attention.gpu.rung;

import attention.gpu.GpuProblem;
import java.util.List;
import java.util.stream.Collectors;

/** The rungs, from what a beginner writes to what the card's maker ships. */
public final class GpuLadder {
  private static final List<GpuRung> RUNGS =
      List.of(
          new NaiveRung(),
          new TilesRung(),
          new LibraryRung(),
          new FusedRung(),
          new TensorCoreRung(),
          new CudnnRung());

  private GpuLadder() {}

  /** All of them, the slowest idea first. */
  public static List<GpuRung> rungs() {
    return RUNGS;
  }

  /**
   * One of them.
   *
   * @param id {@link GpuRung#id()}
   */
  public static GpuRung rung(String id) {
    return RUNGS.stream()
        .filter(rung -> rung.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new GpuProblem(
                    "there is no rung %s; there are %s"
                        .formatted(
                            id,
                            RUNGS.stream().map(GpuRung::id).collect(Collectors.joining(", ")))));
  }
}
