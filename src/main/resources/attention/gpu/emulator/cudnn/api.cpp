// libcudnn_graph.so.9: cuDNN's backend, as far as attention asks for it. It takes any graph of the
// operations that it knows, and computes one after another in plain loops.
#include <cstring>
#include <memory>

#include "descriptor.h"
#include "graph.h"
#include "memory.h"
#include "queue.h"

using namespace emulated;

namespace {

const int64_t WORKSPACE = 256;  // so that a caller who forgets it is found out

struct Handle {
  char nothing;
};

// A configuration that heuristics filled in leads on to the graph.
const Descriptor& graph_of(const Descriptor& plan) {
  return plan.other(PLAN_CONFIGURATION).other(HEURISTICS_GRAPH);
}

int propose(const Descriptor& heuristics, int64_t asked, int64_t* count, void* values) {
  *count = 1;
  if (values == nullptr || asked < 1) return SUCCESS;
  Descriptor* configuration = *static_cast<Descriptor**>(values);
  configuration->values[HEURISTICS_GRAPH] = heuristics.values.at(HEURISTICS_GRAPH);
  configuration->finished = true;
  return SUCCESS;
}

int pointers_of(const Descriptor& pack, std::map<int64_t, const char*>& pointers) {
  const std::vector<int64_t>& ids = pack.values.at(PACK_IDS);
  const std::vector<int64_t>& places = pack.values.at(PACK_POINTERS);
  if (ids.size() != places.size()) return refuse(BAD_PARAM, "as many ids as pointers are needed");
  for (size_t i = 0; i < ids.size(); i++) {
    pointers[ids[i]] = reinterpret_cast<const char*>(places[i]);
  }
  return SUCCESS;
}

}  // namespace

CARD_API size_t cudnnGetVersion() { return 91900; }

CARD_API size_t cudnnGetCudartVersion() { return 13000; }

CARD_API const char* cudnnGetErrorString(int status) {
  switch (status) {
    case SUCCESS: return "CUDNN_STATUS_SUCCESS";
    case BAD_PARAM: return "CUDNN_STATUS_BAD_PARAM";
    case NOT_SUPPORTED: return "CUDNN_STATUS_NOT_SUPPORTED";
    case EXECUTION_FAILED: return "CUDNN_STATUS_EXECUTION_FAILED";
    default: return "CUDNN_STATUS unknown";
  }
}

CARD_API void cudnnGetLastErrorString(char* message, size_t bytes) {
  if (bytes == 0) return;
  strncpy(message, reason().c_str(), bytes - 1);
  message[bytes - 1] = 0;
}

CARD_API int cudnnCreate(Handle** handle) {
  *handle = new Handle;
  return SUCCESS;
}

CARD_API int cudnnDestroy(Handle* handle) {
  delete handle;
  return SUCCESS;
}

CARD_API int cudnnSetStream(Handle*, void*) { return SUCCESS; }

CARD_API int cudnnBackendCreateDescriptor(int kind, Descriptor** descriptor) {
  *descriptor = new Descriptor{};
  (*descriptor)->kind = kind;
  return SUCCESS;
}

CARD_API int cudnnBackendDestroyDescriptor(Descriptor* descriptor) {
  delete descriptor;
  return SUCCESS;
}

CARD_API int cudnnBackendSetAttribute(Descriptor* descriptor, int attribute, int type,
                                      int64_t count, const void* values) {
  return set(*descriptor, attribute, type, count, values);
}

CARD_API int cudnnBackendFinalize(Descriptor* descriptor) {
  int status = check(*descriptor);
  descriptor->finished = status == SUCCESS;
  return status;
}

CARD_API int cudnnBackendGetAttribute(Descriptor* descriptor, int attribute, int type,
                                      int64_t asked, int64_t* count, void* values) {
  if (!descriptor->finished) return refuse(BAD_PARAM, "the descriptor was not checked");
  if (attribute == HEURISTICS_RESULTS && type == DESCRIPTOR) {
    return propose(*descriptor, asked, count, values);
  }
  if (attribute == PLAN_WORKSPACE && type == INT64) {
    *count = 1;
    if (asked > 0) *static_cast<int64_t*>(values) = WORKSPACE;
    return SUCCESS;
  }
  return refuse(NOT_SUPPORTED, "the stand-in cannot read this attribute");
}

CARD_API int cudnnBackendExecute(Handle*, Descriptor* plan, Descriptor* pack) {
  if (!plan->finished || !pack->finished) return refuse(BAD_PARAM, "plan or pack was not checked");
  std::map<int64_t, const char*> pointers;
  auto graph = std::make_shared<Graph>();
  int status = pointers_of(*pack, pointers);
  if (status == SUCCESS) status = assemble(graph_of(*plan), pointers, *graph);
  if (status != SUCCESS) return status;
  if (!graph->there() || !inside_one(pack->value(PACK_WORKSPACE), WORKSPACE)) {
    submit([] { return CUDA_ERROR_ILLEGAL_ADDRESS; });
    return SUCCESS;  // a card says so only when the kernel has run
  }
  CUresult result = submit([graph] {
    graph->compute();
    return CUDA_SUCCESS;
  });
  return result == CUDA_SUCCESS ? SUCCESS : refuse(EXECUTION_FAILED, "the context is spoiled");
}
