package attention.gpu.workbench;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import attention.gpu.Work;
import attention.gpu.rung.GpuLadder;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PeakedInputs;
import attention.gpu.rung.Prepared;
import attention.launch.Speeds;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast a card and the copies to it are.
 *
 * @param speeds together with those of the processor
 * @param how they were found
 */
public record CardSpeeds(Speeds speeds, String how) {
  private static final GpuSizes SIZES = new GpuSizes(1, 8, 2048, 64, false);
  private static final int SMALL = 1;
  private static final int LARGE = 16 << 20; // floats: 64 MiB
  private static final int REPEATS = 7;

  /**
   * Measured where there is a card, else promised.
   *
   * @param sheet of the card to read about where there is none
   * @param microsecondsPerCopy to assume where none is measured
   */
  public static CardSpeeds of(
      Workbench workbench, DataSheet sheet, double processorGigaflops, double microsecondsPerCopy) {
    CardSpeeds promised = promised(sheet, processorGigaflops, microsecondsPerCopy);
    if (!workbench.isCard()) {
      return promised;
    }
    try {
      return measured(workbench.gpu().orElseThrow(), processorGigaflops);
    } catch (GpuProblem refused) {
      return new CardSpeeds(
          promised.speeds(),
          "%s, since this card was not measured: %s"
              .formatted(promised.how(), refused.getMessage()));
    }
  }

  /**
   * What the data sheet of a card promises, which no card ever quite reaches.
   *
   * @param processorGigaflops 10⁹ operations a second of the processor
   * @param microsecondsPerCopy that a copy takes however short it is; no data sheet says it
   */
  static CardSpeeds promised(
      DataSheet sheet, double processorGigaflops, double microsecondsPerCopy) {
    return new CardSpeeds(
        new Speeds(
            processorGigaflops,
            sheet.teraflops(NumberType.FLOAT),
            sheet.copyGigabytesPerSecond(),
            microsecondsPerCopy),
        String.format(
            Locale.ROOT,
            "by the data sheet of an %s, and %s µs a copy assumed",
            sheet.card(),
            microsecondsPerCopy));
  }

  /**
   * Measures this machine's card: attention in floats by one fused kernel, a large copy, and one
   * that is as short as can be.
   *
   * @param processorGigaflops 10⁹ operations a second of the processor
   */
  static CardSpeeds measured(Gpu gpu, double processorGigaflops) {
    double shortCopy = copyMilliseconds(gpu, SMALL);
    double longCopy = copyMilliseconds(gpu, LARGE);
    double bytes = (double) LARGE * Float.BYTES;
    return new CardSpeeds(
        new Speeds(
            processorGigaflops,
            SIZES.operations() / (attentionMilliseconds(gpu) * 1e-3) / 1e12,
            bytes / ((longCopy - shortCopy) * 1e-3) / 1e9,
            shortCopy * 1e3),
        "measured on " + gpu.card().name());
  }

  private static double copyMilliseconds(Gpu gpu, int floats) {
    try (DeviceArray array = gpu.array(NumberType.FLOAT, floats)) {
      return median(gpu, List.of(new Work.CopyIn(array.address(), array.bytes())));
    }
  }

  private static double attentionMilliseconds(Gpu gpu) {
    GpuRung rung = GpuLadder.rung("fused");
    HeadInputs inputs = PeakedInputs.of(SIZES, 15);
    try (DeviceArray queries = gpu.copyOf(inputs.queries());
        DeviceArray keys = gpu.copyOf(inputs.keys());
        DeviceArray values = gpu.copyOf(inputs.values());
        DeviceArray context = gpu.array(rung.type(), SIZES.numbers());
        Prepared prepared = rung.prepare(gpu, SIZES, queries, keys, values, context)) {
      return median(gpu, prepared.works());
    }
  }

  /** The first time of all warms up and does not count. */
  private static double median(Gpu gpu, List<Work> works) {
    double[] times = gpu.time(works, REPEATS + 1);
    double[] counted = Arrays.copyOfRange(times, 1, times.length);
    Arrays.sort(counted);
    return counted[REPEATS / 2];
  }
}
