// One CUDA thread of the block that runs.
#pragma once
#include "async_copies.h"
#include "kernel_abi.h"

namespace emulated {

enum class State { fresh, ready, at_barrier, at_warp, ended };

struct Thread {
  emulated_index index{};
  int lane = 0;
  int warp = 0;
  State state = State::fresh;
  void* standing = nullptr;  // where its fiber continues
  int stack = -1;

  // where it waits, if it waits for its block
  const char* file = nullptr;
  int line = 0;
  bool vote = false;

  // what it brought, if it waits for its warp
  unsigned mask = 0;
  emulated_operation operation = nullptr;
  const char* name = nullptr;
  void* mine = nullptr;

  AsyncCopies copies;
};

}  // namespace emulated
