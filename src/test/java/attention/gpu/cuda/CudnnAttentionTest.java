package attention.gpu.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_ENGINEHEUR_MODE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_EXECUTION_PLAN_HANDLE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_OPERATIONGRAPH_HANDLE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_VARIANT_PACK_WORKSPACE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_ENGINECFG_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_TENSOR_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_HEUR_MODE_A;

import attention.gpu.GpuProblem;
import attention.gpu.Work;
import attention.gpu.cuda.RecordingCudnn.Made;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of plans, memory and descriptors, and what is said when cuDNN refuses. */
class CudnnAttentionTest {
  private static final long STREAM = 99;

  private final RecordingCudnn cudnn = new RecordingCudnn();
  private final PaperMemory memory = new PaperMemory();

  @Test
  void theStreamIsTheDrivers() {
    try (CudnnAttention attention = open()) {
      assertThat(attention.version()).isEqualTo("9.19.0");
      assertThat(cudnn.stream).isEqualTo(STREAM);
      assertThat(cudnn.open).isTrue();
    }
    assertThat(cudnn.open).isFalse();
  }

  @Test
  void graphAndPlanBelongToTheHandle() {
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(16, false, 0.5f));
    }
    Made graph = cudnn.ofKind(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR).get(0);
    Made plan = cudnn.executedPlans.get(0);
    assertThat(graph.value(CUDNN_ATTR_OPERATIONGRAPH_HANDLE)).isEqualTo(RecordingCudnn.HANDLE);
    assertThat(plan.value(CUDNN_ATTR_EXECUTION_PLAN_HANDLE)).isEqualTo(RecordingCudnn.HANDLE);
  }

  @Test
  void theHeuristicsAreAskedOfTheGraphInModeA() {
    try (CudnnAttention attention = open()) {
      attention.prepare(work(16, false, 0.5f));
    }
    Made graph = cudnn.ofKind(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR).get(0);
    Made heuristics = cudnn.ofKind(CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR).get(0);
    assertThat(heuristics.value(CUDNN_ATTR_ENGINEHEUR_MODE)).isEqualTo(CUDNN_HEUR_MODE_A);
    assertThat(heuristics.value(CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH)).isEqualTo(graph.address);
  }

  @ParameterizedTest(name = "after {0} refusals")
  @ValueSource(ints = {0, 1, 2})
  void theFirstProposalThatIsNotRefusedIsTaken(int refusals) {
    cudnn.refusals = refusals;
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(16, false, 0.5f));
    }
    List<Made> proposals = cudnn.ofKind(CUDNN_BACKEND_ENGINECFG_DESCRIPTOR);
    assertThat(cudnn.executedPlans.get(0).value(CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG))
        .isEqualTo(proposals.get(refusals).address);
  }

  @Test
  void sameSizesArePlannedOnceWhereverTheArraysLie() {
    try (CudnnAttention attention = open()) {
      attention.prepare(work(16, false, 0.5f));
      attention.enqueue(work(16, false, 0.5f));
      attention.enqueue(work(1024, false, 0.125f));
    }
    assertThat(cudnn.executedPlans).hasSize(2);
    assertThat(cudnn.executedPlans.get(0)).isSameAs(cudnn.executedPlans.get(1));
    assertThat(cudnn.ofKind(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR)).hasSize(1);
  }

  @Test
  void otherSizesArePlannedAnew() {
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(16, false, 0.5f));
      attention.enqueue(work(16, true, 0.5f));
    }
    assertThat(cudnn.executedPlans.get(0)).isNotSameAs(cudnn.executedPlans.get(1));
  }

  @Test
  void eachRunSaysWhereItsArraysLie() {
    cudnn.workspace = 256;
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(1024, false, 0.5f));
    }
    Made variants = cudnn.executedVariants.get(0);
    assertThat(variants.values(CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS)).containsExactly(1, 2, 3, 4, 5);
    assertThat(variants.values(CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS))
        .hasSize(5)
        .startsWith(1024, 2048, 3072, 4096);
    assertThat(variants.value(CUDNN_ATTR_VARIANT_PACK_WORKSPACE)).isEqualTo(4096);
    assertThat(memory.asked).containsExactly(256L);
  }

  @ParameterizedTest(name = "in version {0} a masked score is {1}")
  @CsvSource({"91000, -Infinity", "92400, -Infinity", "90900, -3.4028235e38"})
  void scaleAndMaskedScoreAreReadFromTheComputersMemory(long version, float masked) {
    cudnn.version = version;
    List<Float> read = new ArrayList<>();
    cudnn.whenExecuted =
        () -> {
          long[] pointers =
              cudnn.executedVariants.get(0).values(CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS);
          read.add(at(pointers[4]));
          read.add(at(pointers[5]));
        };
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(16, true, 0.125f));
    }
    assertThat(read).containsExactly(0.125f, masked);
  }

  @Test
  void aPlanThatNeedsNoMemoryTakesNone() {
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(16, false, 0.5f));
    }
    assertThat(memory.asked).isEmpty();
    assertThat(cudnn.executedVariants.get(0).value(CUDNN_ATTR_VARIANT_PACK_WORKSPACE)).isZero();
  }

  @Test
  void everythingIsGivenBack() {
    cudnn.workspace = 1 << 20;
    cudnn.refusals = 1;
    CudnnAttention attention = open();
    attention.enqueue(work(16, false, 0.5f));
    int kept = cudnn.alive.size();
    attention.enqueue(work(16, false, 0.5f));
    assertThat(cudnn.alive).as("a run leaves nothing behind").hasSize(kept);
    attention.enqueue(work(16, true, 0.5f));
    attention.close();
    assertThat(cudnn.alive).isEmpty();
    assertThat(memory.asked).as("one piece of memory a plan").hasSize(2);
  }

  @Test
  void everyDescriptorIsCheckedBeforeItIsUsed() {
    try (CudnnAttention attention = open()) {
      attention.enqueue(work(16, true, 0.5f));
    }
    assertThat(cudnn.executedPlans.get(0).finished).isTrue();
    assertThat(cudnn.executedVariants.get(0).finished).isTrue();
  }

  @ParameterizedTest(name = "a descriptor of kind {0} is refused")
  @ValueSource(
      ints = {
        CUDNN_BACKEND_TENSOR_DESCRIPTOR,
        CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR,
        CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR,
        CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR,
        CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR
      })
  void aRefusalBecomesASentenceAndLeavesNothingBehind(int kind) {
    cudnn.refusedKind = kind;
    CudnnAttention attention = open();
    assertThatThrownBy(() -> attention.enqueue(work(16, true, 0.5f)))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("cuDNN 9.19.0")
        .hasMessageContaining("STATUS_3000: the moon is full");
    assertThat(cudnn.alive).isEmpty();
    cudnn.refusedKind = -1;
    attention.enqueue(work(16, true, 0.5f));
    attention.close();
    assertThat(cudnn.alive).isEmpty();
  }

  @Test
  void withoutAProposalTheSizesAreNamed() {
    cudnn.proposals = 0;
    try (CudnnAttention attention = open()) {
      assertThatThrownBy(() -> attention.enqueue(work(16, true, 0.5f)))
          .isInstanceOf(GpuProblem.class)
          .hasMessage(
              "cuDNN 9.19.0 has no fused attention for 2 × 3 heads of 5 tokens, each 64 wide, causal on this card. The rungs that are written by hand run without it, all but this last one.");
    }
  }

  @ParameterizedTest(name = "{0} × {1} heads of {2} tokens, {3} wide: {4}")
  @CsvSource({
    "0, 1, 1, 64, each size needs at least 1",
    "1, 0, 1, 64, each size needs at least 1",
    "1, 1, 0, 64, each size needs at least 1",
    "1, 1, 1, 0, each size needs at least 1",
    "1, 1, 1, 65, whose width is a multiple of 8; this one is 65 wide. Take 64 or 128"
  })
  void impossibleSizesAreRefusedBeforeCudnnIsAsked(
      int batch, int heads, int tokens, int width, String said) {
    try (CudnnAttention attention = open()) {
      Work.FusedAttention work =
          new Work.FusedAttention(16, 32, 48, 64, batch, heads, tokens, width, 1, false);
      assertThatThrownBy(() -> attention.enqueue(work))
          .isInstanceOf(GpuProblem.class)
          .hasMessageContaining(said);
    }
    assertThat(cudnn.ever).isEmpty();
  }

  @Test
  void anArrayThatBeginsInTheMiddleIsRefused() {
    try (CudnnAttention attention = open()) {
      assertThatThrownBy(
              () ->
                  attention.enqueue(new Work.FusedAttention(16, 34, 48, 64, 1, 1, 1, 64, 1, false)))
          .isInstanceOf(GpuProblem.class)
          .hasMessageContaining("the keys begin at address 34, which is not a multiple of 16");
    }
  }

  @Test
  void whatCannotBeOpenedIsSaid() {
    cudnn.openStatus = 1001;
    assertThatThrownBy(this::open)
        .isInstanceOf(GpuProblem.class)
        .hasMessage("cuDNN 9.19.0 could not be opened; it says STATUS_1001: the moon is full");
  }

  @Test
  void aStreamThatIsRefusedClosesCudnn() {
    cudnn.streamStatus = 2000;
    assertThatThrownBy(this::open)
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("could not take the stream");
    assertThat(cudnn.open).isFalse();
  }

  @Test
  void aStartThatFailsLeavesNoDescriptorOfItsOwn() {
    try (CudnnAttention attention = open()) {
      attention.prepare(work(16, false, 0.5f));
      int kept = cudnn.alive.size();
      cudnn.executeStatus = 5000;
      assertThatThrownBy(() -> attention.enqueue(work(16, false, 0.5f)))
          .isInstanceOf(GpuProblem.class)
          .hasMessageContaining("could not start attention; it says STATUS_5000");
      assertThat(cudnn.alive).hasSize(kept);
    }
  }

  private CudnnAttention open() {
    return new CudnnAttention(cudnn, STREAM, memory);
  }

  private static Work.FusedAttention work(long first, boolean causal, float scale) {
    return new Work.FusedAttention(
        first, 2 * first, 3 * first, 4 * first, 2, 3, 5, 64, scale, causal);
  }

  private static float at(long address) {
    try (FloatPointer number = new FloatPointer(new Place(address))) {
      return number.get();
    }
  }

  /** A number as a pointer. */
  private static final class Place extends Pointer {
    Place(long address) {
      this.address = address;
    }
  }
}
