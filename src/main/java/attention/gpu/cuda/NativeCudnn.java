package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_BACKEND_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_BOOLEAN;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_HANDLE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_INT64;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_VOID_PTR;

import java.nio.charset.StandardCharsets;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.cudnn.cudnnBackendDescriptor_t;
import org.bytedeco.cuda.cudnn.cudnnContext;
import org.bytedeco.cuda.global.cudnn;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** cuDNN itself, through JavaCPP; it must have been loaded. */
final class NativeCudnn implements CudnnCalls {
  private static final int LONGEST_REASON = 4096;

  @Override
  public long version() {
    return cudnn.cudnnGetVersion();
  }

  @Override
  public int open(long[] handle) {
    cudnnContext context = new cudnnContext();
    int status = cudnn.cudnnCreate(context);
    handle[0] = context.address();
    return status;
  }

  @Override
  public int close(long handle) {
    return cudnn.cudnnDestroy(context(handle));
  }

  @Override
  public int stream(long handle, long stream) {
    return cudnn.cudnnSetStream(context(handle), new CUstream_st(new Address(stream)));
  }

  @Override
  public int create(int kind, long[] descriptor) {
    cudnnBackendDescriptor_t made = new cudnnBackendDescriptor_t();
    int status = cudnn.cudnnBackendCreateDescriptor(kind, made);
    descriptor[0] = made.address();
    return status;
  }

  @Override
  public int set(long descriptor, int attribute, int type, long... values) {
    try (BytePointer cells = cells(type, values)) {
      return cudnn.cudnnBackendSetAttribute(
          descriptor(descriptor), attribute, type, values.length, cells);
    }
  }

  @Override
  public int finish(long descriptor) {
    return cudnn.cudnnBackendFinalize(descriptor(descriptor));
  }

  @Override
  public int get(long descriptor, int attribute, int type, long[] values, long[] count) {
    if (values.length == 0) { // only then does cuDNN say how many there are
      return cudnn.cudnnBackendGetAttribute(
          descriptor(descriptor), attribute, type, 0, count, null);
    }
    try (BytePointer cells = cells(type, values)) {
      int status =
          cudnn.cudnnBackendGetAttribute(
              descriptor(descriptor), attribute, type, values.length, count, cells);
      for (int i = 0; i < values.length; i++) {
        values[i] = cells.getLong((long) i * Long.BYTES); // only attributes of 8 bytes are read
      }
      return status;
    }
  }

  @Override
  public int execute(long handle, long plan, long variants) {
    return cudnn.cudnnBackendExecute(context(handle), descriptor(plan), descriptor(variants));
  }

  @Override
  public int destroy(long descriptor) {
    return cudnn.cudnnBackendDestroyDescriptor(descriptor(descriptor));
  }

  @Override
  public String name(int status) {
    return cudnn.cudnnGetErrorString(status).getString();
  }

  @Override
  public String reason() {
    byte[] text = new byte[LONGEST_REASON];
    cudnn.cudnnGetLastErrorString(text, text.length);
    int end = 0;
    while (end < text.length && text[end] != 0) {
      end++;
    }
    return new String(text, 0, end, StandardCharsets.UTF_8).strip();
  }

  /** The values one after another, each as wide as its type in C. */
  private static BytePointer cells(int type, long... values) {
    BytePointer cells = new BytePointer((long) values.length * Long.BYTES);
    int bytes = bytes(type);
    for (int i = 0; i < values.length; i++) {
      long at = (long) i * bytes;
      switch (bytes) {
        case Byte.BYTES -> cells.put(at, (byte) values[i]);
        case Integer.BYTES -> cells.putInt(at, (int) values[i]);
        default -> cells.putLong(at, values[i]);
      }
    }
    return cells;
  }

  private static int bytes(int type) {
    return switch (type) {
      case CUDNN_TYPE_BOOLEAN -> Byte.BYTES;
      case CUDNN_TYPE_INT64,
          CUDNN_TYPE_VOID_PTR,
          CUDNN_TYPE_HANDLE,
          CUDNN_TYPE_BACKEND_DESCRIPTOR ->
          Long.BYTES;
      default -> Integer.BYTES; // the others are enums
    };
  }

  private static cudnnContext context(long handle) {
    return new cudnnContext(new Address(handle));
  }

  private static cudnnBackendDescriptor_t descriptor(long address) {
    return new cudnnBackendDescriptor_t(new Address(address));
  }

  /** A number as a pointer. */
  private static final class Address extends Pointer {
    Address(long address) {
      this.address = address;
    }
  }
}
