// From the descriptors of a graph to something that can be computed.
#include "graph.h"

namespace emulated {

namespace {

class Assembly {
 public:
  Assembly(const std::map<int64_t, const char*>& pointers, Graph& graph)
      : pointers_(pointers), graph_(graph) {}

  bool complete() const { return complete_; }

  Operation operation(const Descriptor& of) {
    switch (of.kind) {
      case MATMUL_OPERATION:
        return {of.kind,
                0,
                0,
                tensor(of, OPERATION_MATMUL_A),
                tensor(of, OPERATION_MATMUL_B),
                -1,
                tensor(of, OPERATION_MATMUL_C)};
      case REDUCTION_OPERATION:
        return {of.kind,
                static_cast<int>(of.other(OPERATION_REDUCTION).value(REDUCTION_OPERATOR)),
                0,
                tensor(of, OPERATION_REDUCTION_X),
                -1,
                -1,
                tensor(of, OPERATION_REDUCTION_Y)};
      default: {
        const Descriptor& how = of.other(OPERATION_POINTWISE);
        int axis = how.has(POINTWISE_AXIS) ? how.value(POINTWISE_AXIS) : 0;
        return {of.kind,
                static_cast<int>(how.value(POINTWISE_MODE)),
                axis,
                tensor(of, OPERATION_POINTWISE_X),
                tensor(of, OPERATION_POINTWISE_B),
                tensor(of, OPERATION_POINTWISE_T),
                tensor(of, OPERATION_POINTWISE_Y)};
      }
    }
  }

 private:
  int tensor(const Descriptor& of, int attribute) {
    if (!of.has(attribute)) return -1;
    const Descriptor& tensor = of.other(attribute);
    int64_t id = tensor.value(TENSOR_ID);
    auto known = numbers_.find(id);
    if (known != numbers_.end()) return known->second;
    const char* pointer = nullptr;
    if (!tensor.has(TENSOR_VIRTUAL)) {
      auto place = pointers_.find(id);
      if (place == pointers_.end()) {
        complete_ = false;
        return -1;
      }
      pointer = place->second;
    }
    graph_.tensors.emplace_back(tensor, pointer);
    return numbers_[id] = static_cast<int>(graph_.tensors.size()) - 1;
  }

  const std::map<int64_t, const char*>& pointers_;
  Graph& graph_;
  std::map<int64_t, int> numbers_;
  bool complete_ = true;
};

}  // namespace

int assemble(const Descriptor& graph, const std::map<int64_t, const char*>& pointers, Graph& bound) {
  Assembly assembly(pointers, bound);
  for (int64_t address : graph.values.at(GRAPH_OPERATIONS)) {
    bound.operations.push_back(assembly.operation(*reinterpret_cast<Descriptor*>(address)));
    if (!assembly.complete()) return refuse(BAD_PARAM, "a tensor has no pointer in the pack");
  }
  return SUCCESS;
}

}  // namespace emulated
