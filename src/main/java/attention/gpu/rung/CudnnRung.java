package attention.gpu.rung;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.NumberType;
import attention.gpu.Work;

/** The card's maker's own fused attention. */
final class CudnnRung implements GpuRung {
  @Override
  public String id() {
    return "cudnn";
  }

  @Override
  public String title() {
    return "cuDNN";
  }

  @Override
  public String file() {
    return "";
  }

  @Override
  public String idea() {
    return "The library of the card's maker, called from Java: its kernels use instructions that each generation of cards has anew.";
  }

  @Override
  public NumberType type() {
    return NumberType.BFLOAT16;
  }

  /** Inputs and contexts at least once: how its kernels walk, they do not say. */
  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    return new ExpectedCost(
        sizes.operations(),
        4L * sizes.numbers() * type().bytes(),
        "As close to the tensor cores' own pace as its makers came.");
  }

  @Override
  public Prepared prepare(
      Gpu gpu,
      GpuSizes sizes,
      DeviceArray queries,
      DeviceArray keys,
      DeviceArray values,
      DeviceArray context) {
    new RungArrays(queries, keys, values, context).require(sizes, type());
    Prepared prepared = new Prepared();
    prepared.add(
        new Work.FusedAttention(
            queries.address(),
            keys.address(),
            values.address(),
            context.address(),
            sizes.batch(),
            sizes.heads(),
            sizes.tokens(),
            sizes.width(),
            sizes.scale(),
            sizes.causal()));
    return prepared;
  }
}
