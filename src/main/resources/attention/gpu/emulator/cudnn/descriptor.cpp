// Which attributes a descriptor has, of which types, and what is checked when it is finished.
#include "descriptor.h"

#include <cstring>
#include <initializer_list>

namespace emulated {

namespace {

struct Rule {
  int kind;
  int attribute;
  int type;
  bool needed;
};

const Rule RULES[] = {
    {POINTWISE, POINTWISE_MODE, POINTWISE_MODE_TYPE, true},
    {POINTWISE, POINTWISE_PRECISION, DATA_TYPE, true},
    {POINTWISE, POINTWISE_AXIS, INT64, false},
    {HEURISTICS, HEURISTICS_GRAPH, DESCRIPTOR, true},
    {HEURISTICS, HEURISTICS_MODE, HEURISTICS_MODE_TYPE, true},
    {PLAN, PLAN_HANDLE, HANDLE, true},
    {PLAN, PLAN_CONFIGURATION, DESCRIPTOR, true},
    {POINTWISE_OPERATION, OPERATION_POINTWISE, DESCRIPTOR, true},
    {POINTWISE_OPERATION, OPERATION_POINTWISE_X, DESCRIPTOR, true},
    {POINTWISE_OPERATION, OPERATION_POINTWISE_B, DESCRIPTOR, false},
    {POINTWISE_OPERATION, OPERATION_POINTWISE_T, DESCRIPTOR, false},
    {POINTWISE_OPERATION, OPERATION_POINTWISE_Y, DESCRIPTOR, true},
    {GRAPH, GRAPH_HANDLE, HANDLE, true},
    {GRAPH, GRAPH_OPERATIONS, DESCRIPTOR, true},
    {VARIANT_PACK, PACK_IDS, INT64, true},
    {VARIANT_PACK, PACK_POINTERS, POINTER, true},
    {VARIANT_PACK, PACK_WORKSPACE, POINTER, true},
    {TENSOR, TENSOR_ALIGNMENT, INT64, true},
    {TENSOR, TENSOR_TYPE, DATA_TYPE, true},
    {TENSOR, TENSOR_LENGTHS, INT64, true},
    {TENSOR, TENSOR_STRIDES, INT64, true},
    {TENSOR, TENSOR_ID, INT64, true},
    {TENSOR, TENSOR_VIRTUAL, BOOLEAN, false},
    {TENSOR, TENSOR_BY_VALUE, BOOLEAN, false},
    {MATMUL, MATMUL_PRECISION, DATA_TYPE, true},
    {MATMUL_OPERATION, OPERATION_MATMUL, DESCRIPTOR, true},
    {MATMUL_OPERATION, OPERATION_MATMUL_A, DESCRIPTOR, true},
    {MATMUL_OPERATION, OPERATION_MATMUL_B, DESCRIPTOR, true},
    {MATMUL_OPERATION, OPERATION_MATMUL_C, DESCRIPTOR, true},
    {REDUCTION, REDUCTION_OPERATOR, REDUCTION_OPERATOR_TYPE, true},
    {REDUCTION, REDUCTION_PRECISION, DATA_TYPE, true},
    {REDUCTION_OPERATION, OPERATION_REDUCTION, DESCRIPTOR, true},
    {REDUCTION_OPERATION, OPERATION_REDUCTION_X, DESCRIPTOR, true},
    {REDUCTION_OPERATION, OPERATION_REDUCTION_Y, DESCRIPTOR, true}};

const Rule* rule(int kind, int attribute) {
  for (const Rule& one : RULES) {
    if (one.kind == kind && one.attribute == attribute) return &one;
  }
  return nullptr;
}

size_t bytes_of(int type) {
  switch (type) {
    case BOOLEAN: return 1;
    case HANDLE:
    case INT64:
    case POINTER:
    case DESCRIPTOR: return 8;
    default: return 4;  // the others are enums
  }
}

int check_tensor(const Descriptor& tensor) {
  const std::vector<int64_t>& lengths = tensor.values.at(TENSOR_LENGTHS);
  if (lengths.size() != 4 || tensor.values.at(TENSOR_STRIDES).size() != 4) {
    return refuse(NOT_SUPPORTED, "the stand-in knows tensors of 4 dimensions alone");
  }
  for (int i = 0; i < 4; i++) {
    if (lengths[i] < 1 || tensor.values.at(TENSOR_STRIDES)[i] < 1) {
      return refuse(BAD_PARAM, "a length or a stride is less than 1");
    }
  }
  return SUCCESS;
}

int check_graph(const Descriptor& graph) {
  std::map<int64_t, int64_t> tensor_of_id;
  for (int64_t address : graph.values.at(GRAPH_OPERATIONS)) {
    for (auto& [attribute, values] : reinterpret_cast<Descriptor*>(address)->values) {
      const auto* tensor = reinterpret_cast<Descriptor*>(values[0]);
      if (tensor->kind != TENSOR) continue;
      if (tensor_of_id.emplace(tensor->value(TENSOR_ID), values[0]).first->second != values[0]) {
        return refuse(BAD_PARAM, "two tensors share an id");
      }
    }
  }
  return SUCCESS;
}

int check_mode(int64_t mode, std::initializer_list<int64_t> known) {
  for (int64_t one : known) {
    if (one == mode) return SUCCESS;
  }
  return refuse(NOT_SUPPORTED, "the stand-in does not know mode " + std::to_string(mode));
}

thread_local std::string last_reason;

}  // namespace

int refuse(int status, const std::string& why) {
  last_reason = why;
  return status;
}

const std::string& reason() { return last_reason; }

int set(Descriptor& descriptor, int attribute, int type, int64_t count, const void* values) {
  std::string which = "attribute " + std::to_string(attribute);
  const Rule* known = rule(descriptor.kind, attribute);
  if (descriptor.finished) return refuse(BAD_PARAM, which + " comes after the check");
  if (known == nullptr) return refuse(NOT_SUPPORTED, which + " is unknown to the stand-in");
  if (known->type != type) return refuse(BAD_PARAM, which + " has another type");
  if (count < 1 || values == nullptr) return refuse(BAD_PARAM, which + " has no value");
  std::vector<int64_t> wide(count, 0);
  for (int64_t i = 0; i < count; i++) {
    const char* place = static_cast<const char*>(values) + i * bytes_of(type);
    memcpy(&wide[i], place, bytes_of(type));
    if (type == DESCRIPTOR && !reinterpret_cast<Descriptor*>(wide[i])->finished) {
      return refuse(BAD_PARAM, which + " is a descriptor that was not checked");
    }
  }
  descriptor.values[attribute] = wide;
  return SUCCESS;
}

int check(const Descriptor& descriptor) {
  for (const Rule& one : RULES) {
    if (one.kind == descriptor.kind && one.needed && !descriptor.has(one.attribute)) {
      return refuse(BAD_PARAM, "attribute " + std::to_string(one.attribute) + " is missing");
    }
  }
  if (descriptor.kind == TENSOR) return check_tensor(descriptor);
  if (descriptor.kind == GRAPH) return check_graph(descriptor);
  if (descriptor.kind == POINTWISE) {
    return check_mode(descriptor.value(POINTWISE_MODE),
                      {ADD, MUL, DIV, SUB, EXP, LOG, CMP_GE, GEN_INDEX, BINARY_SELECT});
  }
  if (descriptor.kind == REDUCTION) {
    return check_mode(descriptor.value(REDUCTION_OPERATOR), {REDUCE_ADD, REDUCE_MAX});
  }
  return SUCCESS;
}

}  // namespace emulated
