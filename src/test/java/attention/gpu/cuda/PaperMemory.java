package attention.gpu.cuda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for the card's memory: only addresses, and who still holds them. */
final class PaperMemory implements ScratchMemory {
  final Map<Long, Long> held = new HashMap<>();
  final List<Long> asked = new ArrayList<>();

  @Override
  public long allocate(long bytes) {
    long address = 4096L * (1 + asked.size());
    asked.add(bytes);
    held.put(address, bytes);
    return address;
  }

  @Override
  public void free(long address) {
    if (held.remove(address) == null) {
      throw new AssertionError("nothing is held at " + address);
    }
  }
}
