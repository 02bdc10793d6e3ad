package attention.gpu.workbench;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.rung.Agreement;
import attention.gpu.rung.GpuLadder;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PeakedInputs;
import attention.gpu.rung.Prepared;
import attention.view.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every rung of the ladder, tried on the same small numbers. */
public final class RungTrials {
  private static final long SEED = 15;

  private RungTrials() {}

  /** How far each is from exact attention; or why it cannot run here. */
  public static TableView table(Gpu gpu, GpuSizes sizes) {
    HeadInputs inputs = PeakedInputs.of(sizes, SEED);
    List<String> rungs = new ArrayList<>();
    List<String> outcomes = new ArrayList<>();
    for (GpuRung rung : GpuLadder.rungs()) {
      rungs.add(rung.title());
      outcomes.add(outcome(gpu, sizes, inputs, rung));
    }
    return TableView.titled(
            "%d tokens, width %d, %s"
                .formatted(sizes.tokens(), sizes.width(), sizes.causal() ? "causal" : "no mask"))
        .column("rung", rungs)
        .column("against exact attention", outcomes);
  }

  private static String outcome(Gpu gpu, GpuSizes sizes, HeadInputs inputs, GpuRung rung) {
    try {
      Agreement agreement = Agreement.of(sizes, inputs, context(gpu, sizes, inputs, rung));
      return agreement.within(rung.bound())
          ? String.format(
              Locale.ROOT,
              "off by a share of %.1e; rounding explains %.1e",
              agreement.error(),
              rung.bound())
          : "wrong: " + agreement.sentence();
    } catch (GpuProblem refused) {
      return "not run: " + refused.getMessage();
    }
  }

  private static float[] context(Gpu gpu, GpuSizes sizes, HeadInputs inputs, GpuRung rung) {
    try (DeviceArray queries = gpu.copyOf(rung.type(), inputs.queries());
        DeviceArray keys = gpu.copyOf(rung.type(), inputs.keys());
        DeviceArray values = gpu.copyOf(rung.type(), inputs.values());
        DeviceArray context = gpu.array(rung.type(), sizes.numbers());
        Prepared prepared = rung.prepare(gpu, sizes, queries, keys, values, context)) {
      gpu.run(prepared.works());
      return context.toFloats();
    }
  }
}
