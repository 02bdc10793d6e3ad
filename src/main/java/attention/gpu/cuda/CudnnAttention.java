package attention.gpu.cuda;

import attention.gpu.GpuProblem;
import attention.gpu.Work;
import org.bytedeco.cuda.cudart.CUstream_st;

/** cuDNN's fused attention. */
final class CudnnAttention implements LibraryWork<Work.FusedAttention> {
  CudnnAttention(CUstream_st stream) {
    throw new GpuProblem("cuDNN's attention cannot be run yet (stream " + stream + ").");
  }

  @Override
  public void enqueue(Work.FusedAttention work) {
    throw new IllegalStateException("cannot be reached");
  }

  @Override
  public String version() {
    return "";
  }

  @Override
  public void close() {}
}
