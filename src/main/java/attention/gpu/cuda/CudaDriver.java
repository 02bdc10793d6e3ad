package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.CU_STREAM_NON_BLOCKING;
import static org.bytedeco.cuda.global.cudart.cuCtxSetCurrent;
import static org.bytedeco.cuda.global.cudart.cuDevicePrimaryCtxRelease;
import static org.bytedeco.cuda.global.cudart.cuDevicePrimaryCtxRetain;
import static org.bytedeco.cuda.global.cudart.cuStreamCreate;
import static org.bytedeco.cuda.global.cudart.cuStreamDestroy;

import attention.gpu.Card;
import attention.gpu.Driver;
import attention.gpu.Function;
import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import attention.gpu.Work;
import attention.gpu.guard.CudaLibrary;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.cuda.cudart.CUctx_st;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.global.cudart;
import org.bytedeco.cuda.global.nvrtc;
import org.bytedeco.javacpp.BytePointer;

/**
 * A card, by CUDA's driver. All calls come from the thread that opened it: CUDA ties a card to a
 * thread.
 */
final class CudaDriver implements Driver {
  private final int device;
  private final Card card;
  private final CUstream_st stream = new CUstream_st();
  private final CardMemory memory = new CardMemory();
  private final LoadedKernels kernels = new LoadedKernels();
  private final HostBuffer buffer = new HostBuffer(stream);
  private final Libraries libraries = new Libraries(stream, memory);
  private final Compiler compiler;
  private final WorkQueue queue;

  private CudaDriver(FoundCard found) {
    device = found.device();
    card = found.card();
    CUctx_st context = new CUctx_st();
    CudaResult.check(cuDevicePrimaryCtxRetain(context, device), "the card was opened");
    CudaResult.check(cuCtxSetCurrent(context), "the card was opened");
    CudaResult.check(cuStreamCreate(stream, CU_STREAM_NON_BLOCKING), "the card was opened");
    compiler = new Compiler(card);
    queue = new WorkQueue(stream, memory, buffer, new Launcher(card, kernels, stream), libraries);
  }

  /**
   * Opens a card.
   *
   * @param number of the card, as nvidia-smi counts: the first is 0
   * @throws GpuProblem if there is no driver, no such card, or one of them is too old
   */
  static CudaDriver open(int number) {
    NativeLibrary.load(cudart.class, CudaLibrary.DRIVER, CudaLibrary.RUNTIME);
    NativeLibrary.load(nvrtc.class, CudaLibrary.COMPILER);
    return new CudaDriver(FoundCard.number(number));
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public long allocate(long bytes) {
    return memory.allocate(bytes);
  }

  @Override
  public void free(long address) {
    memory.free(address);
  }

  @Override
  public void write(long address, ByteBuffer bytes) {
    memory.checkInside(address, bytes.remaining(), "copy");
    buffer.write(address, bytes);
  }

  @Override
  public ByteBuffer read(long address, long bytes) {
    memory.checkInside(address, bytes, "copy");
    return buffer.read(address, Math.toIntExact(bytes));
  }

  @Override
  public long compile(KernelSource source) {
    try (BytePointer code = compiler.machineCode(source)) {
      return kernels.load(code, source.name());
    }
  }

  @Override
  public Function function(long compiled, String name) {
    return kernels.find(compiled, name);
  }

  @Override
  public void unload(long compiled) {
    kernels.unload(compiled);
  }

  @Override
  public void run(List<? extends Work> works) {
    queue.run(works);
  }

  @Override
  public double[] time(List<? extends Work> works, int repeats) {
    return queue.time(works, repeats);
  }

  /** Kernels print to this process's output; who reads that has it. */
  @Override
  public String printed() {
    StandardOutput.flush();
    return "";
  }

  @Override
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>(libraries.versions());
    versions.put("CUDA of the driver", card.cuda());
    versions.put("NVRTC", Compiler.version());
    return versions;
  }

  @Override
  public void close() {
    libraries.close();
    kernels.close();
    buffer.close();
    memory.close();
    cuStreamDestroy(stream);
    cuDevicePrimaryCtxRelease(device);
  }
}
