package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATIONGRAPH_HANDLE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATIONGRAPH_OPS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_BFLOAT16;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_BOOLEAN;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_FLOAT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_INT32;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_ADD;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_BINARY_SELECT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_CMP_GE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_DIV;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_EXP;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_LOG;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_MUL;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_SUB;
import static org.bytedeco.cuda.global.cudnn.CUDNN_REDUCE_TENSOR_ADD;
import static org.bytedeco.cuda.global.cudnn.CUDNN_REDUCE_TENSOR_MAX;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_HANDLE;

import attention.gpu.cuda.CudnnDescriptors.Descriptor;

/**
 * Attention as a graph of operations: what lesson 06 does step by step, told to cuDNN before any of
 * it runs. cuDNN knows this pattern, and answers with one fused kernel in which nothing between the
 * queries and the context is ever written to memory.
 *
 * <p>The pattern must be told in the form that cuDNN looks for: keys transposed by their strides,
 * one scale, the mask by comparing indices, softmax as largest, difference, exponential, sum,
 * quotient, and weights rounded to the type of the values.
 */
final class CudnnAttentionGraph {
  static final long QUERIES = 1;
  static final long KEYS = 2;
  static final long VALUES = 3;
  static final long CONTEXT = 4;
  static final long SCALE = 5;

  /** The number that a masked score becomes; there is one only in a causal graph. */
  static final long MASKED = 6;

  private static final long ROW = 2;
  private static final long COLUMN = 3;

  private final CudnnTensors tensors;
  private final CudnnOperations operations;
  private final AttentionSizes sizes;

  private CudnnAttentionGraph(CudnnDescriptors descriptors, AttentionSizes sizes) {
    this.tensors = new CudnnTensors(descriptors);
    this.operations = new CudnnOperations(descriptors);
    this.sizes = sizes;
  }

  /** The graph for these sizes, checked by cuDNN. */
  static Descriptor of(CudnnDescriptors descriptors, long handle, AttentionSizes sizes) {
    CudnnAttentionGraph graph = new CudnnAttentionGraph(descriptors, sizes);
    graph.attention();
    return descriptors
        .create(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR, "the graph of attention")
        .set(CUDNN_ATTR_OPERATIONGRAPH_HANDLE, CUDNN_TYPE_HANDLE, handle)
        .link(CUDNN_ATTR_OPERATIONGRAPH_OPS, graph.operations.inOrder())
        .finish();
  }

  private void attention() {
    Descriptor queries = rows(QUERIES, "the queries");
    Descriptor keysTransposed =
        tensors.stored(
            KEYS,
            "the keys",
            CUDNN_DATA_BFLOAT16,
            sizes.columns(),
            CudnnTensors.columnByColumn(sizes.columns()));
    Descriptor scale = tensors.number(SCALE, "the scale");

    Descriptor products = scores("the products");
    operations.product(queries, keysTransposed, products);
    Descriptor scores = scores("the scores");
    operations.each(CUDNN_POINTWISE_MUL, products, scale, scores);

    Descriptor weights = softmax(sizes.causal() ? masked(scores) : scores);
    operations.product(weights, rows(VALUES, "the values"), rows(CONTEXT, "the context"));
  }

  /** The scores whose row is at least their column; a query sees no key that comes after it. */
  private Descriptor masked(Descriptor scores) {
    Descriptor row = tensors.virtual("the rows", CUDNN_DATA_INT32, sizes.scores());
    operations.index(ROW, scores, row);
    Descriptor column = tensors.virtual("the columns", CUDNN_DATA_INT32, sizes.scores());
    operations.index(COLUMN, scores, column);
    Descriptor seen = tensors.virtual("the mask", CUDNN_DATA_BOOLEAN, sizes.scores());
    operations.each(CUDNN_POINTWISE_CMP_GE, CUDNN_DATA_BOOLEAN, row, column, seen);
    Descriptor masked = scores("the masked scores");
    operations.each(
        CUDNN_POINTWISE_BINARY_SELECT,
        scores,
        tensors.number(MASKED, "a masked score"),
        seen,
        masked);
    return masked;
  }

  private Descriptor softmax(Descriptor scores) {
    Descriptor largest = tensors.virtual("the largest", CUDNN_DATA_FLOAT, sizes.queries());
    operations.together(CUDNN_REDUCE_TENSOR_MAX, scores, largest);
    Descriptor differences = scores("the differences");
    operations.each(CUDNN_POINTWISE_SUB, scores, largest, differences);
    Descriptor exponentials = scores("the exponentials");
    operations.each(CUDNN_POINTWISE_EXP, differences, exponentials);
    Descriptor sum = tensors.virtual("the sums", CUDNN_DATA_FLOAT, sizes.queries());
    operations.together(CUDNN_REDUCE_TENSOR_ADD, exponentials, sum);
    logarithm(largest, sum);
    Descriptor weights = tensors.virtual("the weights", CUDNN_DATA_BFLOAT16, sizes.scores());
    operations.each(CUDNN_POINTWISE_DIV, exponentials, sum, weights);
    return weights;
  }

  /**
   * log Σ exp(score), which training keeps. Nobody reads it here, but it belongs to the pattern:
   * for a graph without it cuDNN 9.24 has no engine.
   */
  private void logarithm(Descriptor largest, Descriptor sum) {
    Descriptor log = tensors.virtual("the sums' logarithms", CUDNN_DATA_FLOAT, sizes.queries());
    operations.each(CUDNN_POINTWISE_LOG, sum, log);
    Descriptor total = tensors.virtual("the logarithms", CUDNN_DATA_FLOAT, sizes.queries());
    operations.each(CUDNN_POINTWISE_ADD, largest, log, total);
  }

  private Descriptor scores(String name) {
    return tensors.virtual(name, CUDNN_DATA_FLOAT, sizes.scores());
  }

  private Descriptor rows(long id, String name) {
    long[] lengths = sizes.rows();
    return tensors.stored(id, name, CUDNN_DATA_BFLOAT16, lengths, CudnnTensors.rowByRow(lengths));
  }
}
