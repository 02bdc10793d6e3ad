package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATIONGRAPH_OPS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_ADESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_BDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_CDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_BDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_TDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_XDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_YDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_DESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_XDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_YDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_AXIS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_MODE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_REDUCTION_OPERATOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_DIMENSIONS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_IS_VIRTUAL;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_STRIDES;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_UNIQUE_ID;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_ADD;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_BINARY_SELECT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_CMP_GE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_DIV;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_EXP;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_GEN_INDEX;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_LOG;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_MUL;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_SUB;
import static org.bytedeco.cuda.global.cudnn.CUDNN_REDUCE_TENSOR_ADD;
import static org.bytedeco.cuda.global.cudnn.CUDNN_REDUCE_TENSOR_MAX;

import attention.gpu.cuda.RecordingCudnn.Made;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Does what a recorded graph says, number by number and in doubles, by what each operation means.
 */
final class RecordedGraph {
  private final RecordingCudnn cudnn;
  private final LongFunction<double[]> memory;
  private final Map<Long, double[]> numbers = new HashMap<>();

  /**
   * @param memory the numbers behind an id; an operation that writes a stored tensor changes them
   */
  RecordedGraph(RecordingCudnn cudnn, LongFunction<double[]> memory) {
    this.cudnn = cudnn;
    this.memory = memory;
  }

  void compute(Made graph) {
    for (long operation : graph.values(CUDNN_ATTR_OPERATIONGRAPH_OPS)) {
      compute(operation);
    }
  }

  private void compute(long operation) {
    Made made = cudnn.ever.get(operation);
    if (made.kind == CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR) {
      product(made);
    } else if (made.kind == CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR) {
      together(made);
    } else if (made.kind == CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR) {
      each(made);
    } else {
      throw new AssertionError("an operation of kind " + made.kind);
    }
  }

  private void product(Made made) {
    Made a = tensor(made, CUDNN_ATTR_OPERATION_MATMUL_ADESC);
    Made b = tensor(made, CUDNN_ATTR_OPERATION_MATMUL_BDESC);
    Made c = tensor(made, CUDNN_ATTR_OPERATION_MATMUL_CDESC);
    int inner = (int) lengths(a)[3];
    forEach(
        lengths(c),
        at -> {
          double sum = 0;
          for (int k = 0; k < inner; k++) {
            sum += read(a, at[0], at[1], at[2], k) * read(b, at[0], at[1], k, at[3]);
          }
          write(c, sum, at);
        });
  }

  private void together(Made made) {
    Made x = tensor(made, CUDNN_ATTR_OPERATION_REDUCTION_XDESC);
    Made y = tensor(made, CUDNN_ATTR_OPERATION_REDUCTION_YDESC);
    long operator =
        tensor(made, CUDNN_ATTR_OPERATION_REDUCTION_DESC).value(CUDNN_ATTR_REDUCTION_OPERATOR);
    boolean largest = operator == CUDNN_REDUCE_TENSOR_MAX;
    if (!largest && operator != CUDNN_REDUCE_TENSOR_ADD) {
      throw new AssertionError("a reduction by " + operator);
    }
    forEach(lengths(y), at -> write(y, largest ? Double.NEGATIVE_INFINITY : 0, at));
    forEach(
        lengths(x),
        at -> {
          double before = read(y, at);
          double number = read(x, at);
          write(y, largest ? Math.max(before, number) : before + number, at);
        });
  }

  private void each(Made made) {
    Made how = tensor(made, CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR);
    int mode = (int) how.value(CUDNN_ATTR_POINTWISE_MODE);
    Made x = tensor(made, CUDNN_ATTR_OPERATION_POINTWISE_XDESC);
    Made b = optional(made, CUDNN_ATTR_OPERATION_POINTWISE_BDESC);
    Made t = optional(made, CUDNN_ATTR_OPERATION_POINTWISE_TDESC);
    Made y = tensor(made, CUDNN_ATTR_OPERATION_POINTWISE_YDESC);
    forEach(
        lengths(y),
        at ->
            write(
                y,
                switch (mode) {
                  case CUDNN_POINTWISE_GEN_INDEX -> at[(int) how.value(CUDNN_ATTR_POINTWISE_AXIS)];
                  case CUDNN_POINTWISE_MUL -> read(x, at) * read(b, at);
                  case CUDNN_POINTWISE_ADD -> read(x, at) + read(b, at);
                  case CUDNN_POINTWISE_SUB -> read(x, at) - read(b, at);
                  case CUDNN_POINTWISE_DIV -> read(x, at) / read(b, at);
                  case CUDNN_POINTWISE_EXP -> Math.exp(read(x, at));
                  case CUDNN_POINTWISE_LOG -> Math.log(read(x, at));
                  case CUDNN_POINTWISE_CMP_GE -> read(x, at) >= read(b, at) ? 1 : 0;
                  case CUDNN_POINTWISE_BINARY_SELECT ->
                      read(t, at) != 0 ? read(x, at) : read(b, at);
                  default -> throw new AssertionError("an operation of mode " + mode);
                },
                at));
  }

  private double read(Made tensor, long... at) {
    return numbers(tensor)[place(tensor, at)];
  }

  private void write(Made tensor, double number, long... at) {
    numbers(tensor)[place(tensor, at)] = number;
  }

  private double[] numbers(Made tensor) {
    return tensor.has(CUDNN_ATTR_TENSOR_IS_VIRTUAL)
        ? numbers.computeIfAbsent(
            tensor.address,
            address -> new double[(int) Arrays.stream(lengths(tensor)).reduce(1, (a, b) -> a * b)])
        : memory.apply(tensor.value(CUDNN_ATTR_TENSOR_UNIQUE_ID));
  }

  /** Where a number lies; a dimension of length 1 is stretched. */
  private static int place(Made tensor, long... at) {
    long[] lengths = lengths(tensor);
    long[] strides = tensor.values(CUDNN_ATTR_TENSOR_STRIDES);
    long place = 0;
    for (int i = 0; i < at.length; i++) {
      place += lengths[i] == 1 ? 0 : at[i] * strides[i];
    }
    return (int) place;
  }

  private static long[] lengths(Made tensor) {
    return tensor.values(CUDNN_ATTR_TENSOR_DIMENSIONS);
  }

  private Made tensor(Made made, int attribute) {
    return cudnn.ever.get(made.value(attribute));
  }

  private Made optional(Made made, int attribute) {
    return made.has(attribute) ? tensor(made, attribute) : null;
  }

  private static void forEach(long[] lengths, java.util.function.Consumer<long[]> visit) {
    long count = Arrays.stream(lengths).reduce(1, (a, b) -> a * b);
    for (long i = 0; i < count; i++) {
      long[] at = new long[lengths.length];
      long rest = i;
      for (int d = lengths.length - 1; d >= 0; d--) {
        at[d] = rest % lengths[d];
        rest /= lengths[d];
      }
      visit.accept(at);
    }
  }
}
