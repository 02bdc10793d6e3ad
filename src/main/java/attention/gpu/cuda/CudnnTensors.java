package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_DATA_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_DIMENSIONS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_IS_BY_VALUE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_IS_VIRTUAL;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_STRIDES;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_UNIQUE_ID;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_TENSOR_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_FLOAT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_DATA_TYPE;

import attention.gpu.cuda.CudnnDescriptors.Descriptor;

/**
 * Tensors as cuDNN is told of them: how long each dimension is, how far apart its neighbours lie,
 * and whether the numbers lie in the card's memory at all.
 */
final class CudnnTensors {
  /** Every address is a multiple of so many bytes: what one thread loads at once. */
  static final long ALIGNMENT = 16;

  private static final long FIRST_VIRTUAL = 100;
  private static final long[] ONE_NUMBER = {1, 1, 1, 1};

  private final CudnnDescriptors descriptors;
  private long next = FIRST_VIRTUAL;

  CudnnTensors(CudnnDescriptors descriptors) {
    this.descriptors = descriptors;
  }

  /**
   * A tensor in the card's memory.
   *
   * @param id by which an execution says where it lies
   */
  Descriptor stored(long id, String name, int type, long[] lengths, long[] strides) {
    return tensor(id, name, type, lengths, strides).finish();
  }

  /** A tensor that no memory ever holds: it stays in the registers of the kernel. */
  Descriptor virtual(String name, int type, long[] lengths) {
    return tensor(next++, name, type, lengths, rowByRow(lengths))
        .flag(CUDNN_ATTR_TENSOR_IS_VIRTUAL, true)
        .finish();
  }

  /** One float that lies in the computer's memory and travels with the launch. */
  Descriptor number(long id, String name) {
    return tensor(id, name, CUDNN_DATA_FLOAT, ONE_NUMBER, ONE_NUMBER)
        .flag(CUDNN_ATTR_TENSOR_IS_BY_VALUE, true)
        .finish();
  }

  /** How far apart neighbours lie when the last dimension runs fastest and nothing is left out. */
  static long[] rowByRow(long... lengths) {
    long[] strides = new long[lengths.length];
    long stride = 1;
    for (int i = lengths.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= lengths[i];
    }
    return strides;
  }

  /** The same for a tensor whose last two dimensions changed places, but not its numbers. */
  static long[] columnByColumn(long... lengths) {
    int last = lengths.length - 1;
    long[] swapped = lengths.clone();
    swapped[last] = lengths[last - 1];
    swapped[last - 1] = lengths[last];
    long[] strides = rowByRow(swapped);
    long stride = strides[last];
    strides[last] = strides[last - 1];
    strides[last - 1] = stride;
    return strides;
  }

  private Descriptor tensor(long id, String name, int type, long[] lengths, long[] strides) {
    return descriptors
        .create(CUDNN_BACKEND_TENSOR_DESCRIPTOR, name)
        .set(CUDNN_ATTR_TENSOR_DATA_TYPE, CUDNN_TYPE_DATA_TYPE, type)
        .longs(CUDNN_ATTR_TENSOR_DIMENSIONS, lengths)
        .longs(CUDNN_ATTR_TENSOR_STRIDES, strides)
        .longs(CUDNN_ATTR_TENSOR_UNIQUE_ID, id)
        .longs(CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT, ALIGNMENT);
  }
}
