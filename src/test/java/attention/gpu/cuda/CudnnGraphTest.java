package attention.gpu.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_MATMUL_COMP_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATIONGRAPH_OPS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_MATMUL_ADESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATION_REDUCTION_DESC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_MATH_PREC;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_POINTWISE_MODE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_REDUCTION_COMP_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_REDUCTION_OPERATOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_DATA_TYPE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_DIMENSIONS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_IS_BY_VALUE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_IS_VIRTUAL;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_STRIDES;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_TENSOR_UNIQUE_ID;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_MATMUL_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_POINTWISE_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_REDUCTION_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_TENSOR_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_BFLOAT16;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_BOOLEAN;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_FLOAT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_DATA_INT32;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_ADD;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_BINARY_SELECT;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_CMP_GE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_DIV;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_EXP;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_GEN_INDEX;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_LOG;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_MUL;
import static org.bytedeco.cuda.global.cudnn.CUDNN_POINTWISE_SUB;
import static org.bytedeco.cuda.global.cudnn.CUDNN_REDUCE_TENSOR_MAX;

import attention.gpu.Work;
import attention.gpu.cuda.RecordingCudnn.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cuDNN is told, and that it means attention. */
class CudnnGraphTest {
  private final RecordingCudnn cudnn = new RecordingCudnn();

  @ParameterizedTest(name = "batch {0}, heads {1}, tokens {2}, width {3}, causal {4}")
  @CsvSource({
    "1, 1, 1, 8, false",
    "1, 1, 1, 8, true",
    "2, 3, 5, 8, false",
    "2, 3, 5, 8, true",
    "1, 2, 9, 16, true",
    "3, 1, 4, 24, false"
  })
  void theGraphComputesAttention(int batch, int heads, int tokens, int width, boolean causal) {
    int count = batch * heads * tokens * width;
    double[] queries = peaked(count, 1);
    double[] keys = peaked(count, 2);
    double[] values = peaked(count, 3);
    double[] context = new double[count];
    double scale = 0.25;
    attention(batch, heads, tokens, width, causal);

    Map<Long, double[]> stored =
        Map.of(
            CudnnAttentionGraph.QUERIES,
            queries,
            CudnnAttentionGraph.KEYS,
            keys,
            CudnnAttentionGraph.VALUES,
            values,
            CudnnAttentionGraph.CONTEXT,
            context,
            CudnnAttentionGraph.SCALE,
            new double[] {scale},
            CudnnAttentionGraph.MASKED,
            new double[] {Double.NEGATIVE_INFINITY});
    new RecordedGraph(cudnn, stored::get).compute(graph());

    for (int head = 0; head < batch * heads; head++) {
      for (int row = 0; row < tokens; row++) {
        int seen = causal ? row + 1 : tokens;
        double[] weights = new double[seen];
        double sum = 0;
        for (int column = 0; column < seen; column++) {
          double score = 0;
          for (int i = 0; i < width; i++) {
            score +=
                queries[(head * tokens + row) * width + i]
                    * keys[(head * tokens + column) * width + i];
          }
          weights[column] = Math.exp(scale * score);
          sum += weights[column];
        }
        for (int i = 0; i < width; i++) {
          double expected = 0;
          for (int column = 0; column < seen; column++) {
            expected += weights[column] / sum * values[(head * tokens + column) * width + i];
          }
          assertThat(context[(head * tokens + row) * width + i]).isCloseTo(expected, within(1e-12));
        }
      }
    }
  }

  @Test
  void theOperationsComeInTheOrderOfTheFormula() {
    attention(1, 1, 4, 8, false);
    assertThat(operations())
        .containsExactly(
            "product", "MUL", "largest", "SUB", "EXP", "sum", "LOG", "ADD", "DIV", "product");
  }

  @Test
  void aCausalGraphComparesRowAndColumnBeforeTheSoftmax() {
    attention(1, 1, 4, 8, true);
    assertThat(operations())
        .containsExactly(
            "product", "MUL", "INDEX", "INDEX", "GE", "SELECT", "largest", "SUB", "EXP", "sum",
            "LOG", "ADD", "DIV", "product");
  }

  @Test
  void noTwoTensorsShareAnIdAndAllAreAligned() {
    attention(2, 3, 4, 8, true);
    List<Made> tensors = cudnn.ofKind(CUDNN_BACKEND_TENSOR_DESCRIPTOR);
    assertThat(tensors)
        .extracting(tensor -> tensor.value(CUDNN_ATTR_TENSOR_UNIQUE_ID))
        .doesNotHaveDuplicates();
    assertThat(tensors)
        .allSatisfy(
            tensor -> assertThat(tensor.value(CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT)).isEqualTo(16));
  }

  @Test
  void queriesKeysValuesAndContextAreBfloat16InMemory() {
    attention(2, 3, 4, 8, true);
    for (long id = CudnnAttentionGraph.QUERIES; id <= CudnnAttentionGraph.CONTEXT; id++) {
      Made tensor = tensor(id);
      assertThat(tensor.value(CUDNN_ATTR_TENSOR_DATA_TYPE)).isEqualTo(CUDNN_DATA_BFLOAT16);
      assertThat(tensor.has(CUDNN_ATTR_TENSOR_IS_VIRTUAL)).isFalse();
      assertThat(tensor.has(CUDNN_ATTR_TENSOR_IS_BY_VALUE)).isFalse();
    }
  }

  @Test
  void keysAreTransposedByTheirStrides() {
    attention(2, 3, 4, 8, false);
    assertThat(tensor(CudnnAttentionGraph.QUERIES).values(CUDNN_ATTR_TENSOR_DIMENSIONS))
        .containsExactly(2, 3, 4, 8);
    assertThat(tensor(CudnnAttentionGraph.QUERIES).values(CUDNN_ATTR_TENSOR_STRIDES))
        .containsExactly(96, 32, 8, 1);
    assertThat(tensor(CudnnAttentionGraph.KEYS).values(CUDNN_ATTR_TENSOR_DIMENSIONS))
        .containsExactly(2, 3, 8, 4);
    assertThat(tensor(CudnnAttentionGraph.KEYS).values(CUDNN_ATTR_TENSOR_STRIDES))
        .containsExactly(96, 32, 1, 8);
  }

  @Test
  void scaleAndMaskAreFloatsThatTravelWithTheLaunch() {
    attention(2, 3, 4, 8, true);
    for (long id : new long[] {CudnnAttentionGraph.SCALE, CudnnAttentionGraph.MASKED}) {
      assertThat(tensor(id).value(CUDNN_ATTR_TENSOR_IS_BY_VALUE)).isEqualTo(1);
      assertThat(tensor(id).value(CUDNN_ATTR_TENSOR_DATA_TYPE)).isEqualTo(CUDNN_DATA_FLOAT);
      assertThat(tensor(id).values(CUDNN_ATTR_TENSOR_DIMENSIONS)).containsExactly(1, 1, 1, 1);
    }
  }

  @Test
  void nothingBetweenQueriesAndContextLiesInMemory() {
    attention(2, 3, 4, 8, true);
    assertThat(cudnn.ofKind(CUDNN_BACKEND_TENSOR_DESCRIPTOR))
        .filteredOn(
            tensor -> tensor.value(CUDNN_ATTR_TENSOR_UNIQUE_ID) > CudnnAttentionGraph.MASKED)
        .hasSize(13)
        .allSatisfy(tensor -> assertThat(tensor.value(CUDNN_ATTR_TENSOR_IS_VIRTUAL)).isEqualTo(1));
  }

  @Test
  void weightsAreRoundedToTheTypeOfTheValuesAndTheRestIsNot() {
    attention(2, 3, 4, 8, true);
    Map<Long, Long> types =
        cudnn.ofKind(CUDNN_BACKEND_TENSOR_DESCRIPTOR).stream()
            .filter(tensor -> tensor.has(CUDNN_ATTR_TENSOR_IS_VIRTUAL))
            .collect(
                Collectors.groupingBy(
                    tensor -> tensor.value(CUDNN_ATTR_TENSOR_DATA_TYPE), Collectors.counting()));
    assertThat(types)
        .containsEntry((long) CUDNN_DATA_BFLOAT16, 1L)
        .containsEntry((long) CUDNN_DATA_INT32, 2L)
        .containsEntry((long) CUDNN_DATA_BOOLEAN, 1L)
        .containsEntry((long) CUDNN_DATA_FLOAT, 9L);
    Made last = cudnn.ofKind(CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR).get(1);
    Made weights = cudnn.ever.get(last.value(CUDNN_ATTR_OPERATION_MATMUL_ADESC));
    assertThat(weights.value(CUDNN_ATTR_TENSOR_DATA_TYPE)).isEqualTo(CUDNN_DATA_BFLOAT16);
  }

  @Test
  void productsAndSumsAreComputedInFloats() {
    attention(2, 3, 4, 8, false);
    assertThat(cudnn.ofKind(CUDNN_BACKEND_MATMUL_DESCRIPTOR))
        .hasSize(2)
        .allSatisfy(
            how -> assertThat(how.value(CUDNN_ATTR_MATMUL_COMP_TYPE)).isEqualTo(CUDNN_DATA_FLOAT));
    assertThat(cudnn.ofKind(CUDNN_BACKEND_REDUCTION_DESCRIPTOR))
        .hasSize(2)
        .allSatisfy(
            how ->
                assertThat(how.value(CUDNN_ATTR_REDUCTION_COMP_TYPE)).isEqualTo(CUDNN_DATA_FLOAT));
    assertThat(cudnn.ofKind(CUDNN_BACKEND_POINTWISE_DESCRIPTOR))
        .allSatisfy(
            how ->
                assertThat(how.value(CUDNN_ATTR_POINTWISE_MATH_PREC)).isEqualTo(CUDNN_DATA_FLOAT));
  }

  private void attention(int batch, int heads, int tokens, int width, boolean causal) {
    try (CudnnAttention attention = new CudnnAttention(cudnn, 0, new PaperMemory())) {
      attention.prepare(
          new Work.FusedAttention(16, 32, 48, 64, batch, heads, tokens, width, 0.25f, causal));
    }
  }

  private Made graph() {
    return cudnn.ofKind(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR).get(0);
  }

  private Made tensor(long id) {
    return cudnn.ofKind(CUDNN_BACKEND_TENSOR_DESCRIPTOR).stream()
        .filter(made -> made.value(CUDNN_ATTR_TENSOR_UNIQUE_ID) == id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> operations() {
    List<String> names = new ArrayList<>();
    for (long operation : graph().values(CUDNN_ATTR_OPERATIONGRAPH_OPS)) {
      names.add(name(cudnn.ever.get(operation)));
    }
    return names;
  }

  private String name(Made operation) {
    if (operation.kind == CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR) {
      return "product";
    }
    if (operation.kind == CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR) {
      Made how = cudnn.ever.get(operation.value(CUDNN_ATTR_OPERATION_REDUCTION_DESC));
      return how.value(CUDNN_ATTR_REDUCTION_OPERATOR) == CUDNN_REDUCE_TENSOR_MAX
          ? "largest"
          : "sum";
    }
    Made how = cudnn.ever.get(operation.value(CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR));
    return switch ((int) how.value(CUDNN_ATTR_POINTWISE_MODE)) {
      case CUDNN_POINTWISE_GEN_INDEX -> "INDEX";
      case CUDNN_POINTWISE_CMP_GE -> "GE";
      case CUDNN_POINTWISE_BINARY_SELECT -> "SELECT";
      case CUDNN_POINTWISE_MUL -> "MUL";
      case CUDNN_POINTWISE_SUB -> "SUB";
      case CUDNN_POINTWISE_EXP -> "EXP";
      case CUDNN_POINTWISE_LOG -> "LOG";
      case CUDNN_POINTWISE_ADD -> "ADD";
      case CUDNN_POINTWISE_DIV -> "DIV";
      default -> "?";
    };
  }

  private static double[] peaked(int count, long seed) {
    return new Random(seed).doubles(count, -4, 4).toArray();
  }
}
