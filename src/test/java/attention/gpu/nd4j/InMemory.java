package attention.gpu.nd4j;

import attention.gpu.Card;
import attention.gpu.Driver;
import attention.gpu.Function;
import attention.gpu.KernelSource;
import attention.gpu.Work;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A card that holds what it is given, and calculates nothing. */
final class InMemory implements Driver {
  private final Map<Long, byte[]> memory = new HashMap<>();
  private long next = 1;

  @Override
  public Card card() {
    return new Card("memory", 9, 0, 1, 1 << 20, 0, 13000);
  }

  @Override
  public long allocate(long bytes) {
    memory.put(next, new byte[Math.toIntExact(bytes)]);
    return next++;
  }

  @Override
  public void free(long address) {
    memory.remove(address);
  }

  @Override
  public void write(long address, ByteBuffer bytes) {
    bytes.get(memory.get(address));
  }

  @Override
  public ByteBuffer read(long address, long bytes) {
    return ByteBuffer.wrap(memory.get(address));
  }

  @Override
  public long compile(KernelSource source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Function function(long compiled, String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unload(long compiled) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void run(List<? extends Work> works) {
    throw new UnsupportedOperationException();
  }

  @Override
  public double[] time(List<? extends Work> works, int repeats) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String printed() {
    return "";
  }

  @Override
  public Map<String, String> versions() {
    return Map.of();
  }

  @Override
  public void close() {
    memory.clear();
  }
}
