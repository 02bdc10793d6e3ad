package attention.bench.cpu;

import attention.bench.LeftOut;
import attention.ladder.Sizes;
import java.util.List;

/** Records made up for tests. */
final class Records {
  private static final Sizes SIZES = new Sizes(2, 100, 64, 4, true, true);

  private Records() {}

  static CpuRecord two() {
    return new CpuRecord(
        "2026-11-23",
        new Host("A processor", 2, "Linux amd64", "17.0.15, Server VM", "2.13.0", 200.0, "8 FMAs"),
        2,
        3,
        false,
        List.of(
            new WorkRecord(
                "A",
                SIZES,
                List.of(
                    new Measured("three loops", List.of(0.5, 0.4, 0.6), 1, 2e-7, 1.5e6),
                    new Measured("broken", List.of(0.001), 5, 0.25, null),
                    new Measured("lost", List.of(0.002), 5, null, null),
                    new Measured("PyTorch, fused", List.of(0.2, 0.1, 0.1, 0.1), 5, 0.0, 2.3e9)),
                List.of(new LeftOut("ND4J, textbook", "left out; it needs about 9.0 GB."))),
            new WorkRecord(
                "B",
                SIZES,
                List.of(new Measured("three loops", List.of(123.4), 1, 0.0, null)),
                List.of())));
  }
}
