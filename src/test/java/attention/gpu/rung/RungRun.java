package attention.gpu.rung;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Runs a rung once, over a context that nobody has written yet. */
final class RungRun {
  static final long SEED = 15;
  private static final byte NO_NUMBER = (byte) 0xFF;

  private RungRun() {}

  /** What it computes over peaked inputs, compared with the formula. */
  static Agreement agreement(Gpu gpu, GpuRung rung, GpuSizes sizes) {
    HeadInputs inputs = PeakedInputs.of(sizes, SEED);
    return Agreement.of(sizes, inputs, context(gpu, rung, sizes, inputs));
  }

  /** The same with kernels that were changed. */
  static Agreement agreement(Gpu gpu, OwnKernels rung, GpuSizes sizes, KernelSource changed) {
    HeadInputs inputs = PeakedInputs.of(sizes, SEED);
    float[] context =
        context(gpu, rung, sizes, inputs, (on, arrays) -> rung.prepare(on, sizes, arrays, changed));
    return Agreement.of(sizes, inputs, context);
  }

  static float[] context(Gpu gpu, GpuRung rung, GpuSizes sizes, HeadInputs inputs) {
    return context(
        gpu,
        rung,
        sizes,
        inputs,
        (on, arrays) ->
            rung.prepare(
                on, sizes, arrays.queries(), arrays.keys(), arrays.values(), arrays.context()));
  }

  private static float[] context(
      Gpu gpu,
      GpuRung rung,
      GpuSizes sizes,
      HeadInputs inputs,
      BiFunction<Gpu, RungArrays, Prepared> prepare) {
    try (DeviceArray queries = gpu.copyOf(rung.type(), inputs.queries());
        DeviceArray keys = gpu.copyOf(rung.type(), inputs.keys());
        DeviceArray values = gpu.copyOf(rung.type(), inputs.values());
        DeviceArray context = gpu.array(rung.type(), sizes.numbers());
        Prepared prepared = prepare.apply(gpu, new RungArrays(queries, keys, values, context))) {
      List<Work> works = new ArrayList<>();
      works.add(new Work.Fill(context.address(), context.bytes(), NO_NUMBER));
      works.addAll(prepared.works());
      gpu.run(works);
      return context.toFloats();
    }
  }
}
