package attention.gpu.rung;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.NumberType;

/** A rung with a file of kernels. */
abstract class OwnKernels implements GpuRung {
  @Override
  public final Prepared prepare(
      Gpu gpu,
      GpuSizes sizes,
      DeviceArray queries,
      DeviceArray keys,
      DeviceArray values,
      DeviceArray context) {
    return prepare(
        gpu, sizes, new RungArrays(queries, keys, values, context), KernelFile.source(file()));
  }

  /** The same with kernels of the same names from elsewhere, as from a file that was changed. */
  final Prepared prepare(Gpu gpu, GpuSizes sizes, RungArrays arrays, KernelSource source) {
    arrays.require(sizes, type());
    Prepared prepared = new Prepared();
    boolean ready = false;
    try {
      Kernels kernels = gpu.compile(source.with("HEAD", sizes.width()));
      prepared.hold(kernels::close);
      add(prepared, gpu, kernels, sizes, arrays);
      ready = true;
      return prepared;
    } finally {
      if (!ready) {
        prepared.close(); // what was taken before something was refused
      }
    }
  }

  @Override
  public NumberType type() {
    return NumberType.FLOAT;
  }

  /** Adds what the card has to do. */
  abstract void add(Prepared prepared, Gpu gpu, Kernels kernels, GpuSizes sizes, RungArrays arrays);

  /** How many parts of this size cover so many items. */
  static int parts(int items, int size) {
    return (items + size - 1) / size;
  }
}
