package attention.gpu.cuda;

import static attention.gpu.cuda.CudnnAttentionGraph.CONTEXT;
import static attention.gpu.cuda.CudnnAttentionGraph.KEYS;
import static attention.gpu.cuda.CudnnAttentionGraph.MASKED;
import static attention.gpu.cuda.CudnnAttentionGraph.QUERIES;
import static attention.gpu.cuda.CudnnAttentionGraph.SCALE;
import static attention.gpu.cuda.CudnnAttentionGraph.VALUES;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_VARIANT_PACK_WORKSPACE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_VOID_PTR;

import attention.gpu.Work;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/** A plan for attention of one size, with the memory that it needs, ready to be started. */
final class PreparedAttention implements AutoCloseable {
  private static final int SCALE_CELL = 0;
  private static final int MASKED_CELL = 1;

  /** From this version on cuDNN takes -∞ for a masked score; before, the least finite float. */
  private static final long TAKES_INFINITY = 91_000;

  private final CudnnCalls calls;
  private final boolean causal;
  private final CudnnDescriptors descriptors;
  private final CudnnPlan plan;
  private final long workspace;
  private final FloatPointer numbers = new FloatPointer(2);

  private PreparedAttention(
      CudnnCalls calls,
      ScratchMemory memory,
      boolean causal,
      CudnnDescriptors descriptors,
      CudnnPlan plan) {
    this.calls = calls;
    this.causal = causal;
    this.descriptors = descriptors;
    this.plan = plan;
    this.workspace = plan.workspaceBytes() > 0 ? memory.allocate(plan.workspaceBytes()) : 0;
    numbers.put(
        MASKED_CELL,
        calls.version() >= TAKES_INFINITY ? Float.NEGATIVE_INFINITY : -Float.MAX_VALUE);
  }

  /** Plans, and takes the memory that the plan asks for; what fails leaves nothing behind. */
  static PreparedAttention of(
      CudnnCalls calls, ScratchMemory memory, long handle, AttentionSizes sizes) {
    CudnnDescriptors descriptors = new CudnnDescriptors(calls);
    try {
      CudnnPlan plan = CudnnPlan.of(calls, descriptors, handle, sizes);
      return new PreparedAttention(calls, memory, sizes.causal(), descriptors, plan);
    } catch (RuntimeException failed) {
      descriptors.close();
      throw failed;
    }
  }

  /** Queues it up with arrays that lie where this work says. */
  void start(long handle, Work.FusedAttention work) {
    numbers.put(SCALE_CELL, work.scale());
    try (CudnnDescriptors arrays = new CudnnDescriptors(calls)) {
      long[] ids = {QUERIES, KEYS, VALUES, CONTEXT, SCALE, MASKED};
      long[] addresses = {
        work.queries(),
        work.keys(),
        work.values(),
        work.context(),
        address(SCALE_CELL),
        address(MASKED_CELL)
      };
      int tensors = causal ? ids.length : ids.length - 1; // only a causal graph masks
      long variants =
          arrays
              .create(CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR, "where the arrays lie")
              .longs(CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS, Arrays.copyOf(ids, tensors))
              .set(
                  CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS,
                  CUDNN_TYPE_VOID_PTR,
                  Arrays.copyOf(addresses, tensors))
              .set(CUDNN_ATTR_VARIANT_PACK_WORKSPACE, CUDNN_TYPE_VOID_PTR, workspace)
              .finish()
              .address();
      int status = calls.execute(handle, plan.descriptor().address(), variants);
      if (status != 0) {
        throw CudnnProblems.failed(calls, "start attention", status);
      }
    }
  }

  @Override
  public void close() {
    descriptors.close();
    numbers.close();
  }

  private long address(int cell) {
    return numbers.address() + (long) cell * Float.BYTES;
  }
}
