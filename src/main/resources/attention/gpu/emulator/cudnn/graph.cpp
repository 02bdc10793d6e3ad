// What each operation of a graph means, number by number.
#include "graph.h"

#include <cmath>

namespace emulated {

namespace {

template <typename Visit>
void for_each(const Four& lengths, Visit visit) {
  for (int64_t i = 0; i < lengths[0]; i++) {
    for (int64_t j = 0; j < lengths[1]; j++) {
      for (int64_t k = 0; k < lengths[2]; k++) {
        for (int64_t l = 0; l < lengths[3]; l++) visit(Four{i, j, k, l});
      }
    }
  }
}

void product(const Tensor& a, const Tensor& b, Tensor& c) {
  for_each(c.lengths(), [&](const Four& at) {
    double sum = 0;
    for (int64_t k = 0; k < a.lengths()[3]; k++) {
      sum += a.read({at[0], at[1], at[2], k}) * b.read({at[0], at[1], k, at[3]});
    }
    c.write(at, sum);
  });
}

void together(int operation, const Tensor& x, Tensor& y) {
  bool largest = operation == REDUCE_MAX;
  for_each(y.lengths(), [&](const Four& at) { y.write(at, largest ? -INFINITY : 0); });
  for_each(x.lengths(), [&](const Four& at) {
    double before = y.read(at);
    double number = x.read(at);
    y.write(at, largest ? std::fmax(before, number) : before + number);
  });
}

double result(int mode, double x, double b, double t) {
  switch (mode) {
    case ADD: return x + b;
    case MUL: return x * b;
    case SUB: return x - b;
    case DIV: return x / b;
    case EXP: return std::exp(x);
    case LOG: return std::log(x);
    case CMP_GE: return x >= b ? 1 : 0;
    default: return t != 0 ? x : b;  // BINARY_SELECT
  }
}

}  // namespace

void Graph::compute() {
  for (const Operation& one : operations) {
    Tensor& y = tensors[one.y];
    if (one.kind == MATMUL_OPERATION) {
      product(tensors[one.x], tensors[one.b], y);
    } else if (one.kind == REDUCTION_OPERATION) {
      together(one.mode, tensors[one.x], y);
    } else {
      for_each(y.lengths(), [&](const Four& at) {
        if (one.mode == GEN_INDEX) return y.write(at, at[one.axis]);
        double b = one.b < 0 ? 0 : tensors[one.b].read(at);
        double t = one.t < 0 ? 0 : tensors[one.t].read(at);
        y.write(at, result(one.mode, tensors[one.x].read(at), b, t));
      });
    }
  }
}

bool Graph::there() const {
  for (const Tensor& tensor : tensors) {
    if (!tensor.there()) return false;
  }
  return true;
}

}  // namespace emulated
