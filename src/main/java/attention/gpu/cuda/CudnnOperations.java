package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_MATMUL_COMP_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_ADESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_BDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_CDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_DESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_BDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_TDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_XDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_YDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_DESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_XDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_YDESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_AXIS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_MATH_PREC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_MODE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_REDUCTION_COMP_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_REDUCTION_OPERATOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_MATMUL_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_POINTWISE_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_REDUCTION_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_FLOAT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_GEN_INDEX;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_DATA_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_POINTWISE_MODE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_REDUCTION_OPERATOR_TYPE;

import attention.gpu.cuda.CudnnDescriptors.Descriptor;
import java.util.ArrayList;
import java.util.List;

/** The operations of a graph, in the order in which they are added. All compute in floats. */
final class CudnnOperations {
  private final CudnnDescriptors descriptors;
  private final List<Descriptor> added = new ArrayList<>();

  CudnnOperations(CudnnDescriptors descriptors) {
    this.descriptors = descriptors;
  }

  /** All that were added. */
  Descriptor[] inOrder() {
    return added.toArray(Descriptor[]::new);
  }

  /** {@code c = a · b}, for each pair of matrices. */
  void product(Descriptor a, Descriptor b, Descriptor c) {
    Descriptor how =
        descriptors
            .create(CUDNN_BACKEND_MATMUL_DESCRIPTOR, "a matrix product")
            .set(CUDNN_ATTR_MATMUL_COMP_TYPE, CUDNN_TYPE_DATA_TYPE, CUDNN_DATA_FLOAT)
            .finish();
    added.add(
        descriptors
            .create(CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR, "a matrix product's operation")
            .link(CUDNN_ATTR_OPERATION_MATMUL_ADESC, a)
            .link(CUDNN_ATTR_OPERATION_MATMUL_BDESC, b)
            .link(CUDNN_ATTR_OPERATION_MATMUL_CDESC, c)
            .link(CUDNN_ATTR_OPERATION_MATMUL_DESC, how)
            .finish());
  }

  /** {@code y = mode(x)}, number by number. */
  void each(int mode, Descriptor x, Descriptor y) {
    added.add(pointwise(how(mode, CUDNN_DATA_FLOAT).finish(), x, y).finish());
  }

  /** {@code y = mode(x, b)}, number by number; b is stretched where it has length 1. */
  void each(int mode, Descriptor x, Descriptor b, Descriptor y) {
    each(mode, CUDNN_DATA_FLOAT, x, b, y);
  }

  /** The same, computed in another type than floats. */
  void each(int mode, int precision, Descriptor x, Descriptor b, Descriptor y) {
    added.add(
        pointwise(how(mode, precision).finish(), x, y)
            .link(CUDNN_ATTR_OPERATION_POINTWISE_BDESC, b)
            .finish());
  }

  /** {@code y = mode(x, b, t)}, number by number; t decides between x and b. */
  void each(int mode, Descriptor x, Descriptor b, Descriptor t, Descriptor y) {
    added.add(
        pointwise(how(mode, CUDNN_DATA_FLOAT).finish(), x, y)
            .link(CUDNN_ATTR_OPERATION_POINTWISE_BDESC, b)
            .link(CUDNN_ATTR_OPERATION_POINTWISE_TDESC, t)
            .finish());
  }

  /** {@code y} holds where along an axis each number of x stands: 0, 1, 2 … */
  void index(long axis, Descriptor x, Descriptor y) {
    Descriptor how =
        how(CUDNN_POINTWISE_GEN_INDEX, CUDNN_DATA_FLOAT)
            .longs(CUDNN_ATTR_POINTWISE_AXIS, axis)
            .finish();
    added.add(pointwise(how, x, y).finish());
  }

  /** Takes the numbers of x together along each dimension in which y has length 1. */
  void together(int operator, Descriptor x, Descriptor y) {
    Descriptor how =
        descriptors
            .create(CUDNN_BACKEND_REDUCTION_DESCRIPTOR, "a reduction")
            .set(CUDNN_ATTR_REDUCTION_COMP_TYPE, CUDNN_TYPE_DATA_TYPE, CUDNN_DATA_FLOAT)
            .set(CUDNN_ATTR_REDUCTION_OPERATOR, CUDNN_TYPE_REDUCTION_OPERATOR_TYPE, operator)
            .finish();
    added.add(
        descriptors
            .create(CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR, "a reduction's operation")
            .link(CUDNN_ATTR_OPERATION_REDUCTION_XDESC, x)
            .link(CUDNN_ATTR_OPERATION_REDUCTION_YDESC, y)
            .link(CUDNN_ATTR_OPERATION_REDUCTION_DESC, how)
            .finish());
  }

  private Descriptor how(int mode, int precision) {
    return descriptors
        .create(CUDNN_BACKEND_POINTWISE_DESCRIPTOR, "an operation number by number")
        .set(CUDNN_ATTR_POINTWISE_MODE, CUDNN_TYPE_POINTWISE_MODE, mode)
        .set(CUDNN_ATTR_POINTWISE_MATH_PREC, CUDNN_TYPE_DATA_TYPE, precision);
  }

  private Descriptor pointwise(Descriptor how, Descriptor x, Descriptor y) {
    return descriptors
        .create(CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR, "an operation number by number")
        .link(CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR, how)
        .link(CUDNN_ATTR_OPERATION_POINTWISE_XDESC, x)
        .link(CUDNN_ATTR_OPERATION_POINTWISE_YDESC, y);
  }
}
