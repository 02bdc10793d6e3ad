package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_BACKEND_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_BOOLEAN;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_INT64;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Descriptors that belong together. cuDNN's backend is told everything by descriptors: make one,
 * set its attributes, have it checked. What was made here is given back when this closes, the
 * youngest first, whether or not the checks went well.
 */
final class CudnnDescriptors implements AutoCloseable {
  private final CudnnCalls calls;
  private final Deque<Long> made = new ArrayDeque<>();

  CudnnDescriptors(CudnnCalls calls) {
    this.calls = calls;
  }

  /**
   * A new descriptor.
   *
   * @param kind one of cuDNN's {@code CUDNN_BACKEND_…_DESCRIPTOR}
   * @param name of what it describes, for messages
   */
  Descriptor create(int kind, String name) {
    long[] descriptor = new long[1];
    int status = calls.create(kind, descriptor);
    if (status != 0) {
      throw CudnnProblems.failed(calls, "make a descriptor of " + name, status);
    }
    made.push(descriptor[0]);
    return new Descriptor(descriptor[0], name);
  }

  @Override
  public void close() {
    while (!made.isEmpty()) {
      calls.destroy(made.pop());
    }
  }

  /** One descriptor. */
  final class Descriptor {
    private final long address;
    private final String name;

    private Descriptor(long address, String name) {
      this.address = address;
      this.name = name;
    }

    long address() {
      return address;
    }

    /** Sets an attribute of one of cuDNN's own types. */
    Descriptor set(int attribute, int type, long... values) {
      int status = calls.set(address, attribute, type, values);
      if (status != 0) {
        throw CudnnProblems.failed(
            calls, "set attribute %d of %s".formatted(attribute, name), status);
      }
      return this;
    }

    Descriptor longs(int attribute, long... values) {
      return set(attribute, CUDNN_TYPE_INT64, values);
    }

    Descriptor flag(int attribute, boolean value) {
      return set(attribute, CUDNN_TYPE_BOOLEAN, value ? 1 : 0);
    }

    Descriptor link(int attribute, Descriptor... others) {
      long[] addresses = new long[others.length];
      for (int i = 0; i < others.length; i++) {
        addresses[i] = others[i].address;
      }
      return set(attribute, CUDNN_TYPE_BACKEND_DESCRIPTOR, addresses);
    }

    /** Has it checked, and says whether it passed: a status. */
    int tryFinish() {
      return calls.finish(address);
    }

    /** Has it checked; it must pass. */
    Descriptor finish() {
      int status = tryFinish();
      if (status != 0) {
        throw CudnnProblems.failed(calls, "check " + name, status);
      }
      return this;
    }

    /** Reads a number. */
    long number(int attribute) {
      long[] value = new long[1];
      read(attribute, CUDNN_TYPE_INT64, value);
      return value[0];
    }

    /** How many values an attribute has. */
    int count(int attribute, int type) {
      return Math.toIntExact(read(attribute, type, new long[0]));
    }

    /** Lets cuDNN write into descriptors that were made for it; says how many it wrote. */
    int fill(int attribute, Descriptor... others) {
      long[] addresses = new long[others.length];
      for (int i = 0; i < others.length; i++) {
        addresses[i] = others[i].address;
      }
      return Math.toIntExact(read(attribute, CUDNN_TYPE_BACKEND_DESCRIPTOR, addresses));
    }

    private long read(int attribute, int type, long[] values) {
      long[] count = new long[1];
      int status = calls.get(address, attribute, type, values, count);
      if (status != 0) {
        throw CudnnProblems.failed(
            calls, "read attribute %d of %s".formatted(attribute, name), status);
      }
      return count[0];
    }
  }
}
