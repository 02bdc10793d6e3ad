package attention.gpu.rung;

import attention.gpu.DeviceArray;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import java.util.List;

/** What a rung reads and writes, checked before an address of it reaches a kernel. */
record RungArrays(DeviceArray queries, DeviceArray keys, DeviceArray values, DeviceArray context) {
  private static final List<String> NAMES = List.of("queries", "keys", "values", "context");

  void require(GpuSizes sizes, NumberType type) {
    List<DeviceArray> all = List.of(queries, keys, values, context);
    for (int i = 0; i < all.size(); i++) {
      DeviceArray array = all.get(i);
      if (array.type() != type || array.length() != sizes.numbers()) {
        throw new GpuProblem(
            "%s are %d numbers of type %s on the card; these sizes and this rung need %d of type %s"
                .formatted(NAMES.get(i), array.length(), array.type(), sizes.numbers(), type));
      }
    }
  }
}
