package attention.bench.gpu;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.NumberType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Queries, keys, values and room for the contexts on the card, as floats or as bfloat16: copied
 * there when they are first asked for, and again after the card was lost.
 */
final class OnCard implements AutoCloseable {
  private final Gpu gpu;
  private final List<float[]> inputs;
  private final Map<NumberType, List<DeviceArray>> arrays = new EnumMap<>(NumberType.class);
  private int times;

  /**
   * @param inputs queries, keys and values
   */
  OnCard(Gpu gpu, List<float[]> inputs) {
    this.gpu = gpu;
    this.inputs = List.copyOf(inputs);
  }

  Gpu gpu() {
    return gpu;
  }

  /** Queries, keys, values and contexts. */
  List<DeviceArray> arrays(NumberType type) {
    List<DeviceArray> there = arrays.get(type);
    if (there == null) {
      there = new ArrayList<>();
      for (float[] each : inputs) {
        there.add(gpu.copyOf(type, each));
      }
      there.add(gpu.array(type, inputs.get(0).length));
      arrays.put(type, there);
    }
    return there;
  }

  /** How often everything was given up: what was made of arrays of an earlier time is lost. */
  int times() {
    return times;
  }

  /** Gives everything up, after something went wrong on the card. */
  void giveUp() {
    close();
    times++;
  }

  @Override
  public void close() {
    arrays.values().forEach(each -> each.forEach(DeviceArray::close));
    arrays.clear();
  }
}
