// A graph of operations, taken out of its descriptors so that they may go while it is computed.
#pragma once
#include <array>
#include <map>
#include <vector>

#include "descriptor.h"

namespace emulated {

using Four = std::array<int64_t, 4>;

// A tensor and its numbers.
class Tensor {
 public:
  Tensor(const Descriptor& descriptor, const char* pointer);

  const Four& lengths() const { return lengths_; }
  double read(const Four& at) const;
  void write(const Four& at, double number);

  // Whether all of it lies in one array of the card, where it should.
  bool there() const;

 private:
  size_t place(const Four& at) const;

  int type_;
  Four lengths_;
  Four strides_;
  char* stored_ = nullptr;      // in the card's memory
  std::vector<float> virtual_;  // or nowhere but here
};

// What an operation is made of; which tensor is missing is -1.
struct Operation {
  int kind;
  int mode;
  int axis;
  int x, b, t, y;
};

struct Graph {
  std::vector<Tensor> tensors;
  std::vector<Operation> operations;

  bool there() const;
  void compute();
};

// Puts a graph and the addresses of its arrays together; numbers by value are read at once.
int assemble(const Descriptor& graph, const std::map<int64_t, const char*>& pointers, Graph& bound);

}  // namespace emulated
