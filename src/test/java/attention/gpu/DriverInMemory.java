package attention.gpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A driver whose card is a map of bytes: it keeps what it is told, and calculates nothing. */
public final class DriverInMemory implements Driver {
  private final NavigableMap<Long, byte[]> memory = new TreeMap<>();
  private final List<Long> compiled = new ArrayList<>();
  private final List<Work> done = new ArrayList<>();
  private long next = 0x1000;
  private int closed;

  /** How many arrays it holds. */
  public int arrays() {
    return memory.size();
  }

  /** How many compiled sources it holds. */
  public int compiled() {
    return compiled.size();
  }

  /** How often it was closed. */
  public int closed() {
    return closed;
  }

  /** All that it was told to do. */
  public List<Work> done() {
    return List.copyOf(done);
  }

  @Override
  public Card card() {
    return new Card("a card of paper", 9, 0, 132, 1L << 33, 232_448, 13_000);
  }

  @Override
  public long allocate(long bytes) {
    long address = next;
    next += 0x1000 + bytes;
    memory.put(address, new byte[Math.toIntExact(bytes)]);
    return address;
  }

  @Override
  public void free(long address) {
    if (memory.remove(address) == null) {
      throw new GpuProblem("nothing lies at %d".formatted(address));
    }
  }

  @Override
  public void write(long address, ByteBuffer bytes) {
    Map.Entry<Long, byte[]> array = memory.floorEntry(address);
    bytes.get(array.getValue(), Math.toIntExact(address - array.getKey()), bytes.remaining());
  }

  @Override
  public ByteBuffer read(long address, long bytes) {
    Map.Entry<Long, byte[]> array = memory.floorEntry(address);
    int from = Math.toIntExact(address - array.getKey());
    return ByteBuffer.wrap(array.getValue(), from, Math.toIntExact(bytes))
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public long compile(KernelSource source) {
    compiled.add(++next);
    return next;
  }

  @Override
  public Function function(long handle, String name) {
    return new Function(handle, name, 16, 0, 0);
  }

  @Override
  public void unload(long handle) {
    compiled.remove((Object) handle);
  }

  @Override
  public void run(List<? extends Work> works) {
    done.addAll(works);
  }

  @Override
  public double[] time(List<? extends Work> works, int repeats) {
    return new double[repeats];
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
    closed++;
  }
}
