package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_ENGINEHEUR_MODE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_ENGINEHEUR_RESULTS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_EXECUTION_PLAN_HANDLE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_ENGINECFG_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_HEUR_MODE_A;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_BACKEND_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_HANDLE;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_HEUR_MODE;

import attention.gpu.cuda.CudnnDescriptors.Descriptor;
import java.util.Arrays;

/**
 * How cuDNN will compute a graph: the first of the ways that its heuristics propose, the one that
 * they expect to be the fastest first, for which it has a kernel on this card.
 *
 * @param descriptor the plan itself
 * @param workspaceBytes of the card's memory that it needs for itself
 */
record CudnnPlan(Descriptor descriptor, long workspaceBytes) {
  /**
   * A plan for attention of these sizes. Some plans compile a kernel, so this can take a second.
   *
   * @throws attention.gpu.GpuProblem if cuDNN has none
   */
  static CudnnPlan of(
      CudnnCalls calls, CudnnDescriptors descriptors, long handle, AttentionSizes sizes) {
    Descriptor graph = CudnnAttentionGraph.of(descriptors, handle, sizes);
    int status = 0;
    for (Descriptor configuration : proposals(descriptors, graph)) {
      Descriptor plan =
          descriptors
              .create(CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR, "a plan")
              .set(CUDNN_ATTR_EXECUTION_PLAN_HANDLE, CUDNN_TYPE_HANDLE, handle)
              .link(CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG, configuration);
      status = plan.tryFinish();
      if (status == 0) {
        return new CudnnPlan(plan, plan.number(CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE));
      }
    }
    throw CudnnProblems.unsupported(calls, sizes, status);
  }

  private static Descriptor[] proposals(CudnnDescriptors descriptors, Descriptor graph) {
    Descriptor heuristics =
        descriptors
            .create(CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR, "the heuristics")
            .link(CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH, graph)
            .set(CUDNN_ATTR_ENGINEHEUR_MODE, CUDNN_TYPE_HEUR_MODE, CUDNN_HEUR_MODE_A)
            .finish();
    int count = heuristics.count(CUDNN_ATTR_ENGINEHEUR_RESULTS, CUDNN_TYPE_BACKEND_DESCRIPTOR);
    Descriptor[] made = new Descriptor[count];
    for (int i = 0; i < count; i++) {
      made[i] = descriptors.create(CUDNN_BACKEND_ENGINECFG_DESCRIPTOR, "a proposal");
    }
    int filled = heuristics.fill(CUDNN_ATTR_ENGINEHEUR_RESULTS, made);
    return Arrays.copyOf(made, Math.min(filled, count));
  }
}
