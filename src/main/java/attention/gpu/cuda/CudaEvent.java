package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.cuEventCreate;
import static org.bytedeco.cuda.global.cudart.cuEventDestroy;
import static org.bytedeco.cuda.global.cudart.cuEventElapsedTime;
import static org.bytedeco.cuda.global.cudart.cuEventRecord;

import org.bytedeco.cuda.cudart.CUevent_st;
import org.bytedeco.cuda.cudart.CUstream_st;

/** A mark in the stream of work; the card notes when it passes one. */
final class CudaEvent implements AutoCloseable {
  private final CUevent_st event = new CUevent_st();

  CudaEvent(CUstream_st stream) {
    CudaResult.check(cuEventCreate(event, 0), "a mark for the time was made");
    CudaResult.check(cuEventRecord(event, stream), "a mark for the time was set");
  }

  /** From one to the other, once the card passed both. */
  double millisecondsSince(CudaEvent earlier) {
    float[] milliseconds = new float[1];
    CudaResult.check(
        cuEventElapsedTime(milliseconds, earlier.event, event), "a time was asked for");
    return milliseconds[0];
  }

  @Override
  public void close() {
    cuEventDestroy(event);
  }
}
