package attention.gpu.cuda;

import attention.gpu.Work;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * cuDNN's fused attention on one card, in one stream. A plan is made once for each sizes and kept,
 * since making one takes far longer than running it.
 *
 * <p>Every call comes from a thread whose current context is the card's primary one: cuDNN finds
 * the card by it.
 */
final class CudnnAttention implements LibraryWork<Work.FusedAttention> {
  private static final int WIDTH_STEP = 8;

  private final CudnnCalls calls;
  private final ScratchMemory memory;
  private final long handle;
  private final Map<AttentionSizes, PreparedAttention> prepared = new LinkedHashMap<>();

  /**
   * Opens cuDNN.
   *
   * @param stream in which attention shall queue up
   * @param memory for what a plan needs beside the four arrays
   * @throws attention.gpu.GpuProblem if cuDNN does not open
   */
  CudnnAttention(CudnnCalls calls, long stream, ScratchMemory memory) {
    this.calls = calls;
    this.memory = memory;
    long[] opened = new long[1];
    int status = calls.open(opened);
    if (status != 0) {
      throw CudnnProblems.failed(calls, "be opened", status);
    }
    handle = opened[0];
    status = calls.stream(handle, stream);
    if (status != 0) {
      calls.close(handle);
      throw CudnnProblems.failed(calls, "take the stream", status);
    }
  }

  @Override
  public String version() {
    return CudnnProblems.version(calls.version());
  }

  @Override
  public void prepare(Work.FusedAttention work) {
    plan(work);
  }

  @Override
  public void enqueue(Work.FusedAttention work) {
    requireAligned("the queries", work.queries());
    requireAligned("the keys", work.keys());
    requireAligned("the values", work.values());
    requireAligned("the context", work.context());
    plan(work).start(handle, work);
  }

  @Override
  public void close() {
    prepared.values().forEach(PreparedAttention::close);
    prepared.clear();
    calls.close(handle);
  }

  private PreparedAttention plan(Work.FusedAttention work) {
    AttentionSizes sizes = AttentionSizes.of(work);
    requirePossible(sizes);
    PreparedAttention known = prepared.get(sizes);
    if (known == null) {
      known = PreparedAttention.of(calls, memory, handle, sizes);
      prepared.put(sizes, known);
    }
    return known;
  }

  private static void requirePossible(AttentionSizes sizes) {
    if (sizes.batch() < 1 || sizes.heads() < 1 || sizes.tokens() < 1 || sizes.width() < 1) {
      throw CudnnProblems.sizes(sizes);
    }
    if (sizes.width() % WIDTH_STEP != 0) {
      throw CudnnProblems.width(sizes.width());
    }
  }

  private static void requireAligned(String array, long address) {
    if (address % CudnnTensors.ALIGNMENT != 0) {
      throw CudnnProblems.unaligned(array, address);
    }
  }
}
