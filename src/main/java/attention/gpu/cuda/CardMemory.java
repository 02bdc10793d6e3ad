package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_OUT_OF_MEMORY;
import static org.bytedeco.cuda.global.cudart.cuMemAlloc;
import static org.bytedeco.cuda.global.cudart.cuMemFree;
import static org.bytedeco.cuda.global.cudart.cuMemGetInfo;

import attention.gpu.GpuProblem;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bytedeco.javacpp.SizeTPointer;

/** What is held of the card's memory: from where, and how much. */
final class CardMemory implements ScratchMemory, AutoCloseable {
  private static final double MEGABYTE = 1e6;

  private final NavigableMap<Long, Long> held = new TreeMap<>();

  @Override
  public long allocate(long bytes) {
    long[] address = new long[1];
    int result = cuMemAlloc(address, bytes);
    if (result == CUDA_ERROR_OUT_OF_MEMORY) {
      throw new GpuProblem(full(bytes));
    }
    CudaResult.check(result, "%d bytes of the card were asked for".formatted(bytes));
    held.put(address[0], bytes);
    return address[0];
  }

  void free(long address) {
    if (held.remove(address) == null) {
      throw new GpuProblem(
          "No array begins at 0x%x on the card, so none can be given back.".formatted(address));
    }
    CudaResult.check(cuMemFree(address), "an array was given back");
  }

  /**
   * Refuses what is not inside one array, which the card would notice too late or never.
   *
   * @param doing what was to be done: {@code copy}
   */
  void checkInside(long address, long bytes, String doing) {
    Map.Entry<Long, Long> array = held.floorEntry(address);
    long end = array == null ? 0 : array.getKey() + array.getValue();
    if (array == null || address >= end) {
      throw new GpuProblem(
          "Cannot %s at 0x%x: no open array lies there.".formatted(doing, address));
    }
    if (bytes > end - address) {
      throw new GpuProblem(
          "Cannot %s %d bytes: the array has only %d from there on."
              .formatted(doing, bytes, end - address));
    }
  }

  private static String full(long asked) {
    try (SizeTPointer free = new SizeTPointer(1);
        SizeTPointer total = new SizeTPointer(1)) {
      CudaResult.check(cuMemGetInfo(free, total), "the card's free memory was asked for");
      return String.format(
          Locale.ROOT,
          "The card has no room for another %,.1f MB: %,.1f of its %,.1f MB are free. Close arrays that are no longer needed, or take smaller sizes.",
          asked / MEGABYTE,
          free.get() / MEGABYTE,
          total.get() / MEGABYTE);
    }
  }

  @Override
  public void close() {
    held.keySet().forEach(org.bytedeco.cuda.global.cudart::cuMemFree);
    held.clear();
  }
}
