package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.cuMemFreeHost;
import static org.bytedeco.cuda.global.cudart.cuMemHostAlloc;
import static org.bytedeco.cuda.global.cudart.cuMemcpyDtoHAsync;
import static org.bytedeco.cuda.global.cudart.cuMemcpyHtoDAsync;
import static org.bytedeco.cuda.global.cudart.cuStreamSynchronize;

import java.nio.ByteBuffer;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * The computer's end of every copy: memory that stays where it is (page-locked), so that the card
 * can fetch from it by itself, at the speed of the bus.
 */
final class HostBuffer implements AutoCloseable {
  /** Longer copies go a part at a time. */
  private static final int BYTES = 1 << 25;

  private final CUstream_st stream;
  private BytePointer memory;

  HostBuffer(CUstream_st stream) {
    this.stream = stream;
  }

  /** Copies what remains of the bytes, and waits until it is there. */
  void write(long address, ByteBuffer bytes) {
    for (long to = address; bytes.hasRemaining(); ) {
      int part = Math.min(bytes.remaining(), BYTES);
      ByteBuffer next = bytes.slice().limit(part);
      memory().limit(part).asByteBuffer().put(next);
      enqueueIn(to, part);
      await("numbers were copied to the card");
      bytes.position(bytes.position() + part);
      to += part;
    }
  }

  /** Copies so many bytes, and waits until they are here. */
  ByteBuffer read(long address, int bytes) {
    ByteBuffer all = ByteBuffer.allocate(bytes);
    while (all.hasRemaining()) {
      int part = Math.min(all.remaining(), BYTES);
      enqueueOut(address + all.position(), part);
      await("numbers were copied from the card");
      all.put(memory().limit(part).asByteBuffer());
    }
    return all.flip();
  }

  /** Takes its memory, if it has none yet. */
  void prepare() {
    memory();
  }

  /** Lets the card fetch so many bytes when their turn comes; which ones is of no interest. */
  void enqueueIn(long address, long bytes) {
    for (long done = 0; done < bytes; done += BYTES) {
      CudaResult.check(
          cuMemcpyHtoDAsync(address + done, memory(), Math.min(bytes - done, BYTES), stream),
          "a copy to the card was started");
    }
  }

  /** Lets the card send so many bytes when their turn comes. */
  void enqueueOut(long address, long bytes) {
    for (long done = 0; done < bytes; done += BYTES) {
      CudaResult.check(
          cuMemcpyDtoHAsync(memory(), address + done, Math.min(bytes - done, BYTES), stream),
          "a copy from the card was started");
    }
  }

  private void await(String doing) {
    CudaResult.check(cuStreamSynchronize(stream), doing);
  }

  private BytePointer memory() {
    if (memory == null) {
      Pointer taken = new Pointer();
      CudaResult.check(
          cuMemHostAlloc(taken, BYTES, 0), "memory for copies to the card was asked for");
      memory = new BytePointer(taken).capacity(BYTES);
    }
    return memory;
  }

  @Override
  public void close() {
    if (memory != null) {
      CudaResult.check(cuMemFreeHost(memory), "memory for copies was given back");
      memory = null;
    }
  }
}
